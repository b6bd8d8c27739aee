import { randomUUID } from 'node:crypto';
import type { Envelope, EventName } from '@cau-noi/events';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { deadlineService, OverdueJob } from '../src/index.js';
import { officialCalendars } from './official-calendars.js';

const unitId = randomUUID();
const dueAt = '2026-03-06T03:00:00.020Z';
const lateFrom = '2026-03-06T03:00:00.021Z';

let service: TestService;
beforeEach(async () => {
  service = await startTestService(deadlineService, { clock: new SteeredClock(new Date('2026-03-02T01:00:00Z')) });
});
afterEach(() => service.close());

async function learn<N extends EventName>(event: Envelope<N>): Promise<void> {
  await service.publish(event);
  await service.handled(event.id);
}

const registered = (caseId: string, over: object = {}) =>
  anEvent('intake.petition-registered.v1', { caseId, unitId, kind: 'KN', receivedAt: '2026-03-02T01:00:00.000Z', dueAt: null, ...over });
const decided = (caseId: string, at: string) => anEvent('routing.case-decided.v1', { caseId, at });

/** Runs the job until nothing is left, as its timer does. */
async function runDue(on: TestService = service): Promise<number> {
  let all = 0;
  for (let some = -1; some !== 0; all += some) some = await on.get(OverdueJob).runOnce();
  return all;
}
const reach = (instant: string): Promise<number> => {
  service.clock.set(new Date(instant));
  return runDue();
};
const told = async (caseId: string): Promise<string[]> =>
  (await service.published()).filter(({ subject }) => subject === caseId).map(({ type }) => type.replace(/^deadline\.|\.v1$/g, ''));
const clocksOf = (caseId: string, actor: Parameters<TestService['as']>[0] = { role: 'CV', unitId }) =>
  service.as(actor).get(`/v1/cases/${caseId}/clocks`);

describe('a registered petition', () => {
  it('is overdue at the first late millisecond, not before, and once', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId, { dueAt }));
    await reach(dueAt);
    expect(await told(caseId)).toEqual(['clock-started', 'due-soon']);
    expect(await service.get(OverdueJob).nextDueAt()).toEqual(new Date(lateFrom));
    expect(await reach(lateFrom)).toBe(1);
    expect(await runDue()).toBe(0);
    expect(await told(caseId)).toEqual(['clock-started', 'due-soon', 'overdue']);
    expect(await service.get(OverdueJob).nextDueAt()).toBeNull();
  });

  it('is quiet when it is delivered twice', async () => {
    const caseId = randomUUID();
    const event = registered(caseId, { dueAt });
    await learn(event);
    await service.publish(event);
    await learn(registered(randomUUID()));
    expect(await told(caseId)).toEqual(['clock-started']);
  });

  it('has met its clock when it is decided in time', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId, { dueAt }));
    await reach(dueAt);
    await learn(decided(caseId, dueAt));
    await reach('2026-04-01T00:00:00Z');
    expect(await told(caseId)).toEqual(['clock-started', 'due-soon', 'clock-stopped']);
  });

  it('may be decided before it arrives here', async () => {
    const caseId = randomUUID();
    service.clock.set(new Date('2026-03-05T03:00:00Z'));
    await learn(decided(caseId, '2026-03-05T02:00:00.000Z'));
    expect((await clocksOf(caseId)).status).toBe(404);
    await learn(registered(caseId, { dueAt }));
    await reach('2026-04-01T00:00:00Z');
    expect(await told(caseId)).toEqual(['clock-started', 'clock-stopped']);
    expect((await clocksOf(caseId)).body.items).toMatchObject([{ status: 'met', isOverdue: false }]);
  });

  it('is no longer overdue when a decision of an earlier day is entered', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId, { dueAt }));
    await reach(lateFrom);
    await learn(decided(caseId, '2026-03-05T02:00:00.000Z'));
    expect((await told(caseId)).slice(-3)).toEqual(['overdue', 'overdue-withdrawn', 'clock-stopped']);
    expect((await clocksOf(caseId)).body.items).toMatchObject([{ status: 'met', isOverdue: false, overdueAt: null }]);
  });

  it('is called overdue and then late when the decision itself came late', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId, { dueAt }));
    service.clock.set(new Date('2026-03-09T00:00:00Z'));
    await learn(decided(caseId, lateFrom));
    expect(await told(caseId)).toEqual(['clock-started', 'overdue', 'clock-stopped']);
    expect(await runDue()).toBe(0);
  });
});

describe('the clocks of a case', () => {
  it('say why their date is what it is', async () => {
    await learn(anEvent('directory.calendar-changed.v1', calendar(2026), { subject: 'calendar-2026' }));
    const caseId = randomUUID();
    service.clock.set(new Date('2026-11-20T03:00:00Z'));
    const event = registered(caseId, { receivedAt: '2026-11-20T02:00:00.000Z' });
    await learn(event);
    const { status, body } = await clocksOf(caseId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [{
        rule: 'KN1-TL', ruleVersion: 'nd-155-2026', status: 'running', start: '2026-11-20', due: '2026-12-02', warnBy: '2026-11-30',
        overdueAfter: '2026-12-02', lateFrom: '2026-12-02T17:00:00.000Z', calendar: [{ year: 2026, version: 1 }], weekendsOnly: false,
        startedBy: { type: 'petition-registered', eventId: event.id }, stoppedBy: null,
      }],
      next: null,
    });
    expect(body.items[0].steps.map(({ date }: { date: string }) => date)).toEqual(['2026-11-20', '2026-11-21', '2026-11-24', '2026-12-02', '2026-11-30']);
  });

  it('are those of the unit, and of those who watch over it', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId));
    const elsewhere = randomUUID();
    const answers = await Promise.all([
      clocksOf(caseId), clocksOf(caseId, { role: 'CU', unitId: elsewhere }), clocksOf(caseId, { role: 'CV', unitId: elsewhere }),
      clocksOf(caseId, { role: 'QT', unitId }), clocksOf(randomUUID()), service.nobody.get(`/v1/cases/${caseId}/clocks`), clocksOf('not-an-id'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 403, 404, 401, 400]);
  });
});

const calendar = (year: number, version = 1) => ({
  year, version,
  days: officialCalendars.find((each) => each.year === year)!.days.map((day) => ({ ...day, source: 'synthetic', knownAt: '2026-01-01' })),
});

describe('a calendar that arrives after the petition', () => {
  it('moves the open clock with an event, once, and withdraws what is no longer late', async () => {
    const [caseId, ended] = [randomUUID(), randomUUID()];
    service.clock.set(new Date('2026-11-20T03:00:00Z'));
    const [open, closed] = [caseId, ended].map((id) => registered(id, { kind: 'TC', receivedAt: '2026-11-20T02:00:00.000Z' }));
    await learn(open!);
    await learn(closed!);
    await learn(decided(ended, '2026-11-20T03:00:00.000Z'));
    await reach('2026-12-01T17:00:00Z');
    expect((await told(caseId)).at(-1)).toBe('overdue');
    await learn(anEvent('directory.calendar-changed.v1', calendar(2026), { subject: 'calendar-2026' }));
    await learn(anEvent('directory.calendar-changed.v1', calendar(2026), { subject: 'calendar-2026' }));
    expect((await told(caseId)).slice(-3)).toEqual(['overdue', 'clock-rederived', 'overdue-withdrawn']);
    expect(await told(ended)).toEqual(['clock-started', 'clock-stopped']);
    expect((await clocksOf(caseId)).body.items).toMatchObject([{ due: '2026-12-02', weekendsOnly: false }]);
    expect(await reach('2026-12-02T17:00:00Z')).toBe(1);
  });
});

describe('two replicas', () => {
  it('call each of 2,000 clocks that are due at once overdue, once', async () => {
    const replica = await startTestService(deadlineService, { env: service.env, clock: service.clock });
    try {
      const events = Array.from({ length: 2000 }, () => registered(randomUUID(), { dueAt }));
      await Promise.all(events.map((event) => service.publish(event)));
      await Promise.all(events.map(({ id }) => service.handled(id)));
      service.clock.set(new Date(lateFrom));
      const shares = await Promise.all([runDue(), runDue(replica), runDue(), runDue(replica)]);
      expect(shares.reduce((sum, share) => sum + share)).toBe(2000);
      const overdue = await service.published('deadline.overdue.v1');
      expect(new Set(overdue.map(({ subject }) => subject)).size).toBe(2000);
      expect(overdue).toHaveLength(2000);
    } finally {
      await replica.close();
    }
  });

  it('derive one result when registration and decision come in at once', async () => {
    const replica = await startTestService(deadlineService, { env: service.env, clock: service.clock });
    try {
      const cases = Array.from({ length: 200 }, () => randomUUID());
      service.clock.set(new Date('2026-03-03T00:00:00Z'));
      const events = cases.flatMap((caseId) => [registered(caseId, { dueAt }), decided(caseId, '2026-03-02T10:00:00.000Z')]);
      await Promise.all(events.map((event) => service.publish(event)));
      await Promise.all(events.map(({ id }) => service.handled(id)));
      const rows = await service.query<{ status: string; count: string }>('SELECT status, count(*) FROM clocks GROUP BY status');
      expect(rows).toEqual([{ status: 'met', count: '200' }]);
      expect(await service.published('deadline.clock-stopped.v1')).toHaveLength(200);
      expect(await service.query('SELECT id FROM parked_events')).toEqual([]);
    } finally {
      await replica.close();
    }
  });
});
