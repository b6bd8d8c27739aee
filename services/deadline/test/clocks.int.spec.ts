import { randomUUID } from 'node:crypto';
import type { Envelope, EventName } from '@cau-noi/events';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, eventually, startTestService, type TestService } from '@cau-noi/testing';
import { deadlineService } from '../src/index.js';
import { OverdueJob } from '../src/overdue/overdue.job.js';
import { RederivationJob } from '../src/rederivation/rederivation.job.js';
import { officialCalendars } from './official-calendars.js';

const unitId = randomUUID();
let service: TestService;

/** Starts the service of the tests around it, at this instant. */
function aServiceFrom(instant: string): void {
  beforeAll(async () => {
    service = await startTestService(deadlineService, { clock: new SteeredClock(new Date(instant)) });
  });
  afterAll(() => service.close());
}

let weeks = 0;
/** The next week without a holiday begins: a petition received on Monday at eight, due on Friday at ten and 20 ms. */
function nextWeek() {
  const monday = Date.parse('2026-05-04T01:00:00.000Z') + 7 * 86_400_000 * weeks++;
  service.clock.set(new Date(monday));
  const at = (days: number, ms = 0) => new Date(monday + days * 86_400_000 + ms).toISOString();
  return { receivedAt: at(0), thursday: at(3), dueAt: at(4, 7_200_020), lateFrom: at(4, 7_200_021), later: at(6) };
}

async function learn<N extends EventName>(event: Envelope<N>): Promise<void> {
  await service.publish(event);
  await service.handled(event.id);
}

const registered = (caseId: string, over: object = {}) =>
  anEvent('intake.petition-registered.v1', {
    caseId,
    unitId,
    kind: 'KN',
    receivedAt: service.clock.now().toISOString(),
    dueAt: null,
    channel: 'post',
    ...('dueAt' in over && { kind: 'KNPA' as const }),
    ...over,
  });
const decided = (caseId: string, at: string) => anEvent('routing.case-decided.v1', { caseId, at });

/** Runs the job until nothing is left, as its timer does. */
async function runDue(on: TestService = service): Promise<number> {
  let all = 0;
  for (let some = -1; some !== 0; all += some) some = await on.get(OverdueJob).runOnce();
  return all;
}
/** Works off what calendars changed, as its timer does. */
async function runRederivations(): Promise<void> {
  while ((await service.get(RederivationJob).runOnce()) > 0);
}
const reach = (instant: string): Promise<number> => {
  service.clock.set(new Date(instant));
  return runDue();
};
/** Events of a case, without its mark of 45 days; with a rule, of that clock alone. */
const told = async (caseId: string, rule?: string): Promise<string[]> =>
  (await service.published())
    .filter(
      ({ subject, data }) =>
        subject === caseId && 'rule' in data && data.rule !== 'TCD-45' && (!rule || data.rule === rule),
    )
    .map(({ type }) => type.replace(/^deadline\.|\.v1$/g, ''));
const clocksOf = (caseId: string, actor: Parameters<TestService['as']>[0] = { role: 'CV', unitId }) =>
  service.as(actor).get(`/v1/cases/${caseId}/clocks`);

describe('a registered petition', () => {
  aServiceFrom('2026-05-04T00:00:00Z');

  it('is overdue at the first late millisecond, not before, and once', async () => {
    const [caseId, { dueAt, lateFrom }] = [randomUUID(), nextWeek()];
    await learn(registered(caseId, { dueAt }));
    await reach(dueAt);
    expect(await told(caseId, 'DON-VI')).toEqual(['clock-started', 'due-soon']);
    expect(await service.get(OverdueJob).nextDueAt()).toEqual(new Date(lateFrom));
    expect(await reach(lateFrom)).toBe(1);
    expect(await runDue()).toBe(0);
    expect(await told(caseId, 'DON-VI')).toEqual(['clock-started', 'due-soon', 'overdue']);
    expect(await reach(lateFrom)).toBe(0);
  });

  it('is quiet when it is delivered twice', async () => {
    const [caseId, { dueAt }] = [randomUUID(), nextWeek()];
    const event = registered(caseId, { dueAt });
    await learn(event);
    await service.publish(event);
    await learn(registered(caseId, { dueAt })); // another event of the same key comes after the repeat
    expect(await told(caseId, 'DON-VI')).toEqual(['clock-started']);
  });

  it('has met its clock when it is decided in time', async () => {
    const [caseId, { dueAt, later }] = [randomUUID(), nextWeek()];
    await learn(registered(caseId, { dueAt }));
    await reach(dueAt);
    await learn(decided(caseId, dueAt));
    await reach(later);
    expect(await told(caseId, 'DON-VI')).toEqual(['clock-started', 'due-soon', 'clock-stopped']);
  });

  it('may be decided before it arrives here', async () => {
    const [caseId, { receivedAt, thursday, dueAt, later }] = [randomUUID(), nextWeek()];
    service.clock.set(new Date(thursday));
    await learn(decided(caseId, thursday));
    expect((await clocksOf(caseId)).status).toBe(404);
    await learn(registered(caseId, { receivedAt, dueAt }));
    await reach(later);
    expect(await told(caseId, 'DON-VI')).toEqual(['clock-started', 'clock-stopped']);
    expect((await clocksOf(caseId)).body.items[0]).toMatchObject({ rule: 'DON-VI', status: 'met', isOverdue: false });
  });

  it('is no longer overdue when a decision of an earlier day is entered', async () => {
    const [caseId, { thursday, dueAt, lateFrom }] = [randomUUID(), nextWeek()];
    await learn(registered(caseId, { dueAt }));
    await reach(lateFrom);
    await learn(decided(caseId, thursday));
    expect((await told(caseId, 'DON-VI')).slice(-3)).toEqual(['overdue', 'overdue-withdrawn', 'clock-stopped']);
    expect((await clocksOf(caseId)).body.items[0]).toMatchObject({ rule: 'DON-VI', status: 'met', overdueAt: null });
  });

  it('is called overdue and then late when the decision itself came late', async () => {
    const [caseId, { dueAt, lateFrom, later }] = [randomUUID(), nextWeek()];
    await learn(registered(caseId, { dueAt }));
    service.clock.set(new Date(later));
    await learn(decided(caseId, lateFrom));
    await runDue();
    expect(await told(caseId, 'DON-VI')).toEqual(['clock-started', 'overdue', 'clock-stopped']);
  });

  it('shows its clocks to its unit and to those who watch over it', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId));
    const [elsewhere, committee, above] = [randomUUID(), randomUUID(), randomUUID()];
    const since = { from: '2025-07-01', to: null };
    const beside = { lines: [], committees: [{ committeeId: committee, ...since }] };
    const upwards = { hierarchy: 'party' as const, lines: [{ parentId: above, ...since }], committees: [] };
    await learn(anEvent('directory.unit-changed.v1', { unitId, ...beside, version: 9 }, { subject: unitId }));
    await learn(anEvent('directory.unit-changed.v1', { unitId: committee, ...upwards }, { subject: committee }));
    const answers = await Promise.all([
      clocksOf(caseId),
      clocksOf(caseId, { role: 'CU', unitId: committee }),
      clocksOf(caseId, { role: 'LD', unitId: above }),
      clocksOf(caseId, { role: 'CV', unitId: above }),
      clocksOf(caseId, { role: 'CU', unitId: elsewhere }),
      clocksOf(caseId, { role: 'CV', unitId: elsewhere }),
      clocksOf(caseId, { role: 'QT', unitId }),
      clocksOf(randomUUID()),
      service.nobody.get(`/v1/cases/${caseId}/clocks`),
      clocksOf('not-an-id'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404, 404, 403, 404, 401, 400]);
  });

  it('shows its clocks to the unit that has it now, and no longer to the one it was taken from', async () => {
    const [caseId, superior] = [randomUUID(), randomUUID()];
    await learn(registered(caseId));
    const both = async () => [
      (await clocksOf(caseId)).status,
      (await clocksOf(caseId, { role: 'CV', unitId: superior })).status,
    ];
    expect(await both()).toEqual([200, 404]);
    const taken = { caseId, version: 3, at: service.clock.now().toISOString(), fromUnitId: unitId, unitId: superior };
    await learn(anEvent('routing.case-taken-over.v1', taken));
    expect(await both()).toEqual([404, 200]);
  });
});

const calendar = (year: number) =>
  anEvent(
    'directory.calendar-changed.v1',
    {
      year,
      version: 1,
      days: officialCalendars
        .find((each) => each.year === year)!
        .days.map((day) => ({ ...day, source: 'synthetic', knownAt: '2026-01-01' })),
    },
    { subject: `calendar-${year}` },
  );

describe('a calendar that arrives after the petition', () => {
  aServiceFrom('2026-08-24T03:00:00Z');

  it('moves the open clock with an event, once, and withdraws what is no longer late', async () => {
    const [open, ended] = [randomUUID(), randomUUID()];
    await learn(registered(open, { kind: 'TC' }));
    await learn(registered(ended, { kind: 'TC' }));
    await learn(decided(ended, '2026-08-24T03:00:00.000Z'));
    await learn(anEvent('routing.case-closed.v1', { caseId: ended, at: '2026-08-24T03:00:00.000Z' }));
    await reach('2026-09-03T17:00:00Z');
    expect((await told(open)).at(-1)).toBe('overdue');
    await learn(calendar(2026));
    await runRederivations();
    await learn(calendar(2026));
    await runRederivations();
    expect((await told(open)).slice(-3)).toEqual(['overdue', 'clock-rederived', 'overdue-withdrawn']);
    expect(await told(ended, 'TC-XLBD')).toEqual(['clock-started', 'clock-stopped']);
    await reach('2026-09-07T17:00:00Z');
    expect((await told(open)).at(-1)).toBe('overdue'); // the duties of the other one, which has ended, fall due by themselves
  });

  it('is named by the clocks that rest on it, with every step to their date', async () => {
    const caseId = randomUUID();
    const event = registered(caseId, { receivedAt: '2026-11-20T02:00:00.000Z' });
    await learn(event);
    const { status, body } = await clocksOf(caseId);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        rule: 'KN1-TL',
        ruleVersion: 'nd-155-2026',
        status: 'running',
        start: '2026-11-20',
        due: '2026-12-02',
        warnBy: '2026-11-30',
        overdueAfter: '2026-12-02',
        lateFrom: '2026-12-02T17:00:00.000Z',
        calendar: [{ year: 2026, version: 1 }],
        weekendsOnly: false,
        startedBy: { type: 'petition-registered', eventId: event.id },
        stoppedBy: null,
        doubts: [{ code: 'other-reading', due: '2026-11-30' }, { code: 'text-not-read' }],
        history: [],
      },
      { rule: 'TCD-45', due: '2027-01-04' },
    ]);
    expect(body.items[0].steps.map(({ date }: { date: string }) => date)).toEqual([
      '2026-11-20',
      '2026-11-20',
      '2026-11-21',
      '2026-11-24',
      '2026-12-02',
      '2026-11-30',
    ]);
  });
});

describe('two replicas', () => {
  aServiceFrom('2026-05-04T00:00:00Z');
  let replica: TestService;
  beforeAll(async () => {
    replica = await startTestService(deadlineService, { env: service.env, clock: service.clock });
  });
  afterAll(() => replica.close());

  const learnAll = async (events: Envelope[]): Promise<void> => {
    const facts = () => service.query<{ count: number }>('SELECT count(*)::int FROM case_facts');
    const [before] = await facts();
    await Promise.all(events.map((event) => service.publish(event)));
    await eventually(async () => expect(await facts()).toEqual([{ count: before!.count + events.length }]), {
      within: 30_000,
    });
  };

  it('derive one result when registration and decision come in at once', async () => {
    weeks = 0;
    const { receivedAt, thursday, dueAt, later } = nextWeek();
    service.clock.set(new Date(later));
    const cases = Array.from({ length: 200 }, () => randomUUID());
    await learnAll(cases.flatMap((caseId) => [registered(caseId, { receivedAt, dueAt }), decided(caseId, thursday)]));
    const ofUnits = `SELECT status, count(*)::int FROM clocks WHERE rule = 'DON-VI' GROUP BY status`;
    expect(await service.query(ofUnits)).toEqual([{ status: 'met', count: 200 }]);
    const stopped = await service.published('deadline.clock-stopped.v1');
    expect(stopped.filter(({ data }) => data.rule === 'DON-VI')).toHaveLength(200);
    expect(await service.query('SELECT * FROM parked_events')).toEqual([]);
  });

  it('call each of 2,000 clocks that are due at once overdue, once', async () => {
    const { dueAt, lateFrom } = nextWeek();
    await learnAll(Array.from({ length: 2000 }, () => registered(randomUUID(), { dueAt })));
    service.clock.set(new Date(lateFrom));
    const shares = await Promise.all([runDue(), runDue(replica), runDue(), runDue(replica)]);
    expect(shares.reduce((sum, share) => sum + share)).toBe(2000);
    const overdue = await service.published('deadline.overdue.v1');
    expect(new Set(overdue.map(({ subject }) => subject)).size).toBe(2000);
    expect(overdue).toHaveLength(2000);
  });
});
