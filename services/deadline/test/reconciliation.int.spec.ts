import { randomUUID } from 'node:crypto';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { deadlineService, OverdueJob } from '../src/index.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(deadlineService, { clock: new SteeredClock(new Date('2026-05-04T01:00:00Z')) });
});
afterAll(() => service.close());

const unitId = randomUUID();
const [dueAt, later] = ['2026-05-08T03:00:00.000Z', '2026-05-11T01:00:00.000Z'];

async function learn(...events: ReturnType<typeof anEvent>[]): Promise<void> {
  for (const event of events) await service.publish(event);
  for (const event of events) await service.handled(event.id, 40_000);
}

const registered = (caseId: string, due = dueAt) =>
  anEvent(
    'intake.petition-registered.v1',
    { caseId, unitId, kind: 'KN', receivedAt: '2026-05-04T01:00:00.000Z', dueAt: due },
    { subject: caseId },
  );
const raised = (caseId: string, clockId: string, alertId: string) =>
  anEvent('escalation.alert-raised.v1', { alertId, caseId, clockId, unitId, cause: 'overdue' }, { subject: caseId });
const ended = (caseId: string, alertId: string) =>
  anEvent(
    'escalation.alert-ended.v1',
    { alertId, caseId, cause: 'overdue', reason: 'case-decided' },
    { subject: caseId },
  );

const reconciliation = async () => {
  const { status, body } = await service.as({ role: 'VH' }).get('/v1/deadlines/reconciliation');
  expect(status).toBe(200);
  return body;
};
const runDue = async (): Promise<void> => {
  while ((await service.get(OverdueJob).runOnce()) > 0);
};
const clockOf = async (caseId: string): Promise<string> => {
  const overdue = (await service.published('deadline.overdue.v1')).find(({ subject }) => subject === caseId);
  if (!overdue) throw new Error('nothing is overdue');
  return overdue.data.clockId;
};

describe('the reconciliation', () => {
  const [told, untold] = [randomUUID(), randomUUID()];

  it('is for those who run the system and those who inspect, and nobody else', async () => {
    for (const role of ['QT', 'TT', 'LD'] as const)
      expect((await service.as({ role }).get('/v1/deadlines/reconciliation')).status).toBe(200);
    expect((await service.as({ role: 'CV' }).get('/v1/deadlines/reconciliation')).status).toBe(403);
  });

  it('agrees when every late clock has its overdue and its alert, and says so again', async () => {
    await learn(registered(told), registered(randomUUID(), '2026-06-30T03:00:00.000Z'));
    service.clock.set(new Date(later));
    await runDue();
    await learn(raised(told, await clockOf(told), randomUUID()));
    const found = await reconciliation();
    expect(found).toMatchObject({
      differences: [],
      differenceCount: 0,
      counts: { cases: 2, late: 1, overdue: 1, alerts: 1 },
    });
    expect(found.latencies.overdue.count).toBe(0); // a steered clock measures nothing
    expect((await reconciliation()).differenceCount).toBe(0);
  });

  it('finds a clock that the engine lost, although its row says it is in time', async () => {
    await learn(registered(untold));
    await service.query(`UPDATE clocks SET next_at = NULL, late_from = '2027-01-01' WHERE case_id = $1`, [untold]);
    await runDue();
    expect((await reconciliation()).differences).toMatchObject([
      { code: 'overdue-missing', caseId: untold, rule: 'DON-VI', expected: 'overdue', found: 'no-overdue' },
      { code: 'alert-missing', caseId: untold, rule: 'DON-VI', expected: 'alert', found: 'no-alert' },
    ]);
  });

  it('finds an alert that ended before its cause did, and one that stands for nothing', async () => {
    await service.query(
      `UPDATE clocks SET next_at = '2026-05-08T03:00:00.001Z', late_from = '2026-05-08T03:00:00.001Z' WHERE case_id = $1`,
      [untold],
    );
    await runDue();
    const [alertId, stray] = [randomUUID(), randomUUID()];
    await learn(
      raised(untold, await clockOf(untold), alertId),
      ended(untold, alertId),
      raised(stray, randomUUID(), randomUUID()),
    );
    const { differences, differenceCount } = await reconciliation();
    const byCode = Object.fromEntries(differences.map((one: { code: string }) => [one.code, one]));
    expect([differenceCount, byCode]).toMatchObject([
      2,
      {
        'alert-unfounded': { caseId: stray, expected: 'no-alert', found: 'alert' },
        'alert-missing': { caseId: untold, expected: 'alert', found: 'alert-ended' },
      },
    ]);
  });
});
