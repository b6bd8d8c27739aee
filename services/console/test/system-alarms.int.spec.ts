import { randomUUID } from 'node:crypto';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(consoleService);
});
afterAll(() => service.close());

const alarmId = randomUUID();
const raised = anEvent('escalation.system-alarm-raised.v1', { alarmId }, { subject: alarmId });
const ended = anEvent('escalation.system-alarm-ended.v1', { alarmId }, { subject: alarmId });
const listOf = async (role: 'VH' | 'QT' | 'LD') => (await service.as({ role }).get('/v1/alerts')).body;

async function learn(event: typeof raised | typeof ended): Promise<void> {
  await service.publish(event);
  await service.handled(event.id, 40_000);
}

describe('an alarm of the system', () => {
  it('waits for everybody who runs the system, and for nobody else', async () => {
    await learn(raised);
    for (const role of ['VH', 'QT'] as const) {
      expect(await listOf(role)).toMatchObject({
        items: [
          {
            id: alarmId,
            cause: 'system',
            state: 'raised',
            waitsForMe: true,
            system: { service: 'deadline', reason: 'heartbeat-missing' },
          },
        ],
        counts: { waitsForMe: 1, raised: 1, ended: 0 },
      });
    }
    expect((await listOf('LD')).items).toEqual([]);
    expect((await service.as({ role: 'LD' }).get(`/v1/alerts/${alarmId}`)).status).toBe(404);
    expect((await service.as({ role: 'VH' }).get(`/v1/alerts/${alarmId}`)).body).toMatchObject({
      id: alarmId,
      caseId: null,
    });
    expect((await service.as({ role: 'VH' }).get(`/v1/alerts/${randomUUID()}`)).status).toBe(404);
  });

  it('waits for nobody once it has ended', async () => {
    await learn(ended);
    await service.publish(raised);
    expect(await listOf('VH')).toMatchObject({
      items: [{ state: 'ended', waitsForMe: false }],
      counts: { waitsForMe: 0, ended: 1 },
    });
    expect((await service.as({ role: 'VH' }).get('/v1/alerts?state=raised')).body.items).toEqual([]);
  });
});
