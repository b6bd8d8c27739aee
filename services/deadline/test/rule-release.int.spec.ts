import { randomUUID } from 'node:crypto';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { deadlineService } from '../src/index.js';
import { OverdueJob } from '../src/overdue/overdue.job.js';
import { RederivationJob } from '../src/rederivation/rederivation.job.js';
import { RuleReleaseService } from '../src/rederivation/rule-release.service.js';
import { officialCalendars } from './official-calendars.js';

const unitId = randomUUID();
let service: TestService;
beforeAll(async () => {
  service = await startTestService(deadlineService, { clock: new SteeredClock(new Date('2026-10-01T03:00:00Z')) });
  for (const { year, version, days } of officialCalendars) {
    await learn(anEvent('directory.calendar-changed.v1', { year, version, days: [...days] }));
  }
  await runAll(service.get(RederivationJob));
});
afterAll(() => service?.close());

async function learn(event: Parameters<TestService['publish']>[0] & { id: string }): Promise<void> {
  await service.publish(event);
  await service.handled(event.id);
}
const runAll = async (job: { runOnce(): Promise<number> }): Promise<void> => {
  while ((await job.runOnce()) > 0);
};
const release = () => service.get(RuleReleaseService).onApplicationBootstrap();

async function aCase(kind: 'KN' | 'TC'): Promise<string> {
  const caseId = randomUUID();
  const at = '2026-10-01T02:00:00.000Z';
  await learn(
    anEvent('intake.petition-registered.v1', { caseId, unitId, kind, receivedAt: at, dueAt: null, channel: 'post' }),
  );
  await learn(anEvent('routing.case-accepted.v1', { caseId, version: 3, kind, at, dueAt: null }));
  return caseId;
}
const clockOf = async (caseId: string, rule: string) =>
  (await service.as({ role: 'CV', unitId }).get(`/v1/cases/${caseId}/clocks`)).body.items.find(
    (item: { rule: string }) => item.rule === rule,
  );
/** Leaves the clocks of a rule as a release before this one, which had another number of days, would have left them. */
async function anotherRelease(rule: string): Promise<void> {
  await service.query(`UPDATE released_rules SET text = 'other' WHERE rule = $1`, [rule]);
  await service.query(
    `UPDATE clocks SET due = due - 10, warn_by = warn_by - 10, overdue_after = overdue_after - 10, length = length - 10,
       late_from = late_from - interval '10 days' WHERE rule = $1 AND status = 'running'`,
    [rule],
  );
  await service.query(
    `UPDATE clock_timers t SET next_at = late_from, warned = '["four-fifths-over","last-working-day"]'
     FROM clocks c WHERE c.id = t.id AND rule = $1 AND status = 'running'`,
    [rule],
  );
}

describe('a release that says otherwise of a rule', () => {
  it('derives its open clocks again, keeps what they said, and tells it with the cause', async () => {
    const [touched, other] = [await aCase('TC'), await aCase('KN')];
    await anotherRelease('TC-GQ');
    expect(await clockOf(touched, 'TC-GQ')).toMatchObject({ due: '2026-10-23' });
    await release();
    await runAll(service.get(RederivationJob));
    expect(await clockOf(touched, 'TC-GQ')).toMatchObject({
      due: '2026-11-02',
      length: 30,
      history: [{ due: '2026-10-23', cause: 'rule-changed' }],
    });
    const told = (await service.published('deadline.clock-rederived.v1')).filter(({ subject }) => subject === touched);
    expect(told).toMatchObject([{ data: { cause: 'rule-changed', previousDue: '2026-10-23', due: '2026-11-02' } }]);
    expect((await clockOf(other, 'KN1-GQ')).history).toEqual([]);
  });

  it('calls no clock late that it has not come to, and takes back what by this rule was not late', async () => {
    const caseId = await aCase('TC');
    await anotherRelease('TC-GQ');
    await release();
    service.clock.set(new Date('2026-10-26T03:00:00Z'));
    await runAll(service.get(OverdueJob));
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ isOverdue: false, due: '2026-10-23' });
    await runAll(service.get(RederivationJob));
    await runAll(service.get(OverdueJob));
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ isOverdue: false, due: '2026-11-02' });

    const late = await aCase('TC');
    await anotherRelease('TC-GQ');
    await runAll(service.get(OverdueJob));
    expect(await clockOf(late, 'TC-GQ')).toMatchObject({ isOverdue: true });
    await release();
    await runAll(service.get(RederivationJob));
    expect(await clockOf(late, 'TC-GQ')).toMatchObject({ isOverdue: false });
    const withdrawn = await service.published('deadline.overdue-withdrawn.v1');
    expect(withdrawn.filter(({ subject }) => subject === late)).toMatchObject([{ data: { cause: 'rule-changed' } }]);
  });

  it('leaves ended clocks as they ended, and is quiet when it starts once more', async () => {
    const caseId = await aCase('TC');
    const before = await clockOf(caseId, 'TC-XLBD');
    await service.query(`UPDATE released_rules SET text = 'other' WHERE rule = 'TC-XLBD'`);
    await service.query(`UPDATE clocks SET rule_version = 'older' WHERE rule = 'TC-XLBD' AND case_id = $1`, [caseId]);
    await release();
    await release();
    await runAll(service.get(RederivationJob));
    expect(await clockOf(caseId, 'TC-XLBD')).toEqual({ ...before, ruleVersion: 'older' });
    expect(await service.query('SELECT count(*)::int AS open FROM rederivations WHERE done_at IS NULL')).toEqual([
      { open: 0 },
    ]);
  });
});

describe('a release that mends how days are counted', () => {
  /** The rules as the release before stored them: without how they are counted, and without what is followed. */
  async function asBefore(): Promise<void> {
    await service.query(`DELETE FROM released_rules WHERE rule = 'FOLLOWED'`);
    await service.query(`UPDATE released_rules SET text = replace(text, ',"counting":2', '') WHERE text <> 'other'`);
  }

  it('tells who was told a wrong date the right one, and history says that the rule was mended', async () => {
    const [suspended, late] = [await aCase('TC'), await aCase('TC')];
    const act = (caseId: string, at: string, version: number) => ({ caseId, version, at });
    await learn(anEvent('routing.case-suspended.v1', act(suspended, '2026-11-02T01:00:00.000Z', 5)));
    // 01/10 + 30 days is Saturday 31/10, moved to Monday 02/11: a suspension of that day was none before.
    await service.query(
      `UPDATE clocks SET status = 'running', paused_from = NULL, due = '2026-11-02', warn_by = '2026-11-02', overdue_after = '2026-11-02',
         late_from = '2026-11-02T17:00:00Z' WHERE case_id = $1 AND rule = 'TC-GQ'`,
      [suspended],
    );
    await service.query(
      `UPDATE clock_timers t SET overdue_at = '2026-11-02T17:00:00Z' FROM clocks c WHERE c.id = t.id AND case_id = $1 AND rule = 'TC-GQ'`,
      [suspended],
    );
    await asBefore();
    service.clock.set(new Date('2026-11-03T03:00:00Z'));
    await release();
    await runAll(service.get(RederivationJob));
    expect(await clockOf(suspended, 'TC-GQ')).toMatchObject({
      status: 'paused',
      due: null,
      isOverdue: false,
      history: expect.arrayContaining([
        expect.objectContaining({
          due: '2026-11-02',
          cause: 'rule-changed',
          causeText: expect.objectContaining({ en: 'rule mended' }),
        }),
      ]),
    });
    const told = [
      ...(await service.published('deadline.clock-paused.v1')),
      ...(await service.published('deadline.overdue-withdrawn.v1')),
    ].filter(({ subject, data }) => subject === suspended && data.rule === 'TC-GQ');
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['deadline.clock-paused.v1', 'deadline.overdue-withdrawn.v1']),
    );
    expect(await clockOf(late, 'TC-GQ')).toMatchObject({ status: 'running', due: '2026-11-02' });
  });

  it('looks at every open case once, and at none when it starts again', async () => {
    await asBefore();
    await release();
    const open = 'SELECT rules, every_case AS "everyCase" FROM rederivations WHERE done_at IS NULL';
    const [noted] = await service.query<{ rules: string[]; everyCase: boolean }>(open);
    expect(noted).toMatchObject({ everyCase: true, rules: expect.arrayContaining(['FOLLOWED', 'KN-DT', 'TC-GQ']) });
    await runAll(service.get(RederivationJob));
    await release();
    expect(await service.query(open)).toEqual([]);
  });
});
