import { randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { after, aLine, assigned, registered, tell, wholeStory, type Line } from './facts.js';
import { anOffice, type Office } from './office.js';

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

const alarmId = randomUUID();
const raised = anEvent('escalation.system-alarm-raised.v1', { alarmId }, { subject: alarmId });
const ended = anEvent('escalation.system-alarm-ended.v1', { alarmId }, { subject: alarmId });
const handlerOf = ({ officerId, postId, unitId }: Line) => service.as({ role: 'CV', officerId, postId, unitId });
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
    const asked = async (waits: string) =>
      (await service.as({ role: 'VH' }).get(`/v1/alerts?waits=${waits}`)).body.items.length;
    expect([await asked('me'), await asked('others')]).toEqual([1, 0]);
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

describe('alerts', () => {
  it('are for those they have reached, wait for the last one told, and stop waiting when answered', async () => {
    const line = aLine({ unitId: office.communeId });
    const [raised] = wholeStory(line).escalation as [Envelope<'escalation.alert-raised.v1'>];
    const { alertId, caseId, cause } = raised.data;
    const above = randomUUID();
    const climbed = anEvent('escalation.alert-climbed.v1', {
      alertId,
      caseId,
      cause,
      line: 'state',
      step: 1,
      addressee: { unitId: office.provinceId, postId: above, officerId: null },
      answers: 0, // nobody had answered yet
      climbedAt: after(100),
      nextAt: after(200),
    });
    await tell(service, [climbed, raised]);
    const told = service.as({ role: 'LD', unitId: line.unitId, postId: line.postId });
    const next = service.as({ role: 'LD', unitId: office.provinceId, postId: above });
    const mine = async (who: typeof told) =>
      (await who.get('/v1/alerts?limit=100')).body.items.find((item: { id: string }) => item.id === alertId);
    expect(await mine(told)).toMatchObject({
      waitsForMe: false,
      state: 'raised',
      rungs: [{ step: 0 }, { step: 1 }],
      nextAt: after(200),
    });
    expect(await mine(next)).toMatchObject({ waitsForMe: true, caseNumber: line.number });
    const idsOf = async (who: typeof told, query: string) =>
      (await who.get(`/v1/alerts?${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect((await next.get('/v1/alerts?waits=me')).body.counts).toMatchObject({ waitsForMe: 1, waitsForOthers: 0 });
    expect(await idsOf(next, 'waits=me')).toEqual([alertId]);
    expect(await idsOf(next, 'waits=others')).toEqual([]);
    expect(await idsOf(told, 'waits=me')).toEqual([]);
    expect(await idsOf(told, 'waits=others')).toContain(alertId);
    expect((await told.get('/v1/alerts?waits=nobody')).status).toBe(400);
    expect((await service.as({ role: 'LD', unitId: randomUUID() }).get(`/v1/alerts/${alertId}`)).status).toBe(404);
    await tell(service, [registered(line), assigned(line, { version: 2 })]);
    expect(await mine(handlerOf({ ...line, postId: randomUUID() }))).toMatchObject({ waitsForMe: false });
    expect(await mine(service.as({ role: 'QT', unitId: office.provinceId }))).toBeUndefined();
    const by = { officerId: line.officerId, postId: above, unitId: office.provinceId };
    await tell(service, [
      anEvent('escalation.alert-acknowledged.v1', {
        alertId,
        caseId,
        cause,
        line: 'state',
        acknowledgedAt: after(150),
        by,
        word: 'watching',
        returnOn: '2026-03-09',
      }),
    ]);
    expect(await mine(next)).toMatchObject({
      waitsForMe: false,
      state: 'acknowledged',
      nextAt: null,
      acknowledged: { at: after(150), word: 'watching', returnOn: '2026-03-09' },
    });
    expect(await idsOf(next, 'waits=me')).toEqual([]);
    await tell(service, [
      anEvent('escalation.alert-ended.v1', {
        alertId,
        caseId,
        cause,
        line: 'state',
        endedAt: after(160),
        reason: 'decided',
      }),
    ]);
    expect((await next.get('/v1/alerts?state=ended')).body.items[0]).toMatchObject({
      id: alertId,
      ended: { reason: 'decided' },
    });
  });

  it('of a month of a unit name the month and no case, and no case is made of its clocks', async () => {
    const line = aLine({ unitId: office.communeId });
    const { caseId, unitId, clockId, postId } = line;
    const month = '2026-02';
    const clock = { clockId, caseId, unitId, rule: 'TCD-NGAY-XA', ruleVersion: '1', month };
    const term = { start: '2026-02-01', due: '2026-02-28', lateFrom: after(60), warnAt: null };
    await tell(service, [
      anEvent('deadline.clock-started.v1', { ...clock, ...term, unitOfCount: 'days-per-month' }),
      anEvent('deadline.overdue.v1', { ...clock, due: term.due, lateFrom: after(60), noticedAt: after(60) }),
      anEvent('escalation.alert-raised.v1', {
        alertId: clockId,
        caseId,
        cause: 'overdue',
        line: 'state',
        clockId,
        unitId,
        rule: clock.rule,
        month,
        caseNumber: null,
        addressee: { unitId, postId, officerId: line.officerId },
        raisedAt: after(60),
      }),
    ]);
    const head = service.as({ role: 'LD', unitId, postId });
    expect((await head.get(`/v1/alerts/${clockId}`)).body).toMatchObject({
      month,
      rule: 'TCD-NGAY-XA',
      unitId,
      waitsForMe: true,
      case: { id: null, number: null, due: null },
    });
    expect((await head.get(`/v1/cases/${caseId}`)).status).toBe(404);
    const [plain] = wholeStory(aLine({ unitId, postId })).escalation as [Envelope<'escalation.alert-raised.v1'>];
    await tell(service, [plain]);
    expect((await head.get(`/v1/alerts/${plain.data.alertId}`)).body).toMatchObject({
      month: null,
      case: { id: plain.data.caseId },
    });
  });
});
