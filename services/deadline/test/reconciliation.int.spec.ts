import { randomUUID } from 'node:crypto';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { deadlineService } from '../src/index.js';
import { AlertNewsService } from '../src/overdue/alert-news.service.js';
import { OverdueJob } from '../src/overdue/overdue.job.js';
import { RederivationJob } from '../src/rederivation/rederivation.job.js';

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
    { caseId, unitId, kind: 'KNPA', receivedAt: '2026-05-04T01:00:00.000Z', dueAt: due },
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
/** As a fault of the engine would leave the clock of the unit. */
const setClock = async (caseId: string, nextAt: string | null, lateFrom: string): Promise<void> => {
  const ofUnit = `WHERE case_id = $1 AND rule = 'DON-VI'`;
  await service.query(`UPDATE clocks SET late_from = $2 ${ofUnit}`, [caseId, lateFrom]);
  await service.query(`UPDATE clock_timers SET next_at = $2 WHERE id IN (SELECT id FROM clocks ${ofUnit})`, [
    caseId,
    nextAt,
  ]);
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
    await setClock(untold, null, '2027-01-01');
    await runDue();
    expect((await reconciliation()).differences).toMatchObject([
      { code: 'overdue-missing', caseId: untold, rule: 'DON-VI', expected: 'overdue', found: 'no-overdue' },
      { code: 'alert-missing', caseId: untold, rule: 'DON-VI', expected: 'alert', found: 'no-alert' },
    ]);
  });

  it('finds an alert that ended before its cause did, and one that stands for nothing', async () => {
    await setClock(untold, '2026-05-08T03:00:00.001Z', '2026-05-08T03:00:00.001Z');
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

  it('judges ended clocks by the calendar that was known then: a change announced afterwards is no difference', async () => {
    const day = (version: number, date: string) =>
      anEvent('directory.calendar-changed.v1', {
        year: 2026,
        version,
        days: [{ date, kind: 'holiday', status: 'official', source: 'synthetic', knownAt: '2026-05-11' }],
        former: [],
      });
    const received = (caseId: string) =>
      anEvent(
        'intake.petition-registered.v1',
        { caseId, unitId, kind: 'TC', receivedAt: '2026-05-04T01:00:00.000Z', dueAt: null, channel: 'post' },
        { subject: caseId },
      );
    const accepted = (caseId: string, at: string) =>
      anEvent('routing.case-accepted.v1', { caseId, version: 3, kind: 'TC', at, dueAt: null }, { subject: caseId });
    await learn(day(1, '2026-04-30'));
    const before = await reconciliation();
    // Seven working days from 04/05 end on 13/05: one case is screened on that day, the other one a day late.
    const [met, late] = [randomUUID(), randomUUID()];
    service.clock.set(new Date('2026-05-14T02:00:00Z'));
    await learn(received(met), received(late));
    await learn(accepted(met, '2026-05-13T02:00:00.000Z'), accepted(late, '2026-05-14T01:00:00.000Z'));
    await learn(raised(late, await clockOf(late), randomUUID()));
    const first = await reconciliation();
    expect([first.counts.late - before.counts.late, first.counts.overdue - before.counts.overdue]).toEqual([1, 1]);
    const stray = first.differences.filter(({ caseId }: { caseId: string }) => caseId !== met && caseId !== late);
    expect(stray).toHaveLength(before.differenceCount);

    for (const changed of [day(2, '2026-05-06'), day(3, '2026-04-30')]) {
      await learn(changed);
      while ((await service.get(RederivationJob).runOnce()) > 0);
      const { counts, differences } = await reconciliation();
      expect([counts, differences]).toEqual([{ ...first.counts, rederivationsOpen: 0 }, first.differences]);
    }
  });
});

describe('the news of alerts while a crowd of clocks is due', () => {
  it('stay on their topic until after it, and hold up nothing else', async () => {
    const news = service.get(AlertNewsService);
    const [caseId, clockId] = [randomUUID(), randomUUID()];
    const heard = async (): Promise<number> =>
      (await service.query('SELECT FROM overdue_alerts WHERE case_id = $1', [caseId])).length;
    news.unwanted();
    news.unwanted(); // the next batch of the same crowd
    const raising = raised(caseId, clockId, randomUUID());
    await service.publish(raising);
    await learn(registered(randomUUID()), registered(randomUUID()));
    expect([news.isHeld, await heard()]).toEqual([true, 0]);
    news.wanted();
    news.wanted();
    await service.handled(raising.id, 40_000);
    expect([news.isHeld, await heard()]).toEqual([false, 1]);
  });
});
