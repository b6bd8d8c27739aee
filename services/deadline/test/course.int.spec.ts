import { randomUUID } from 'node:crypto';
import type { Envelope, EventName } from '@cau-noi/events';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { deadlineService } from '../src/index.js';
import { OverdueJob } from '../src/overdue/overdue.job.js';
import { RederivationJob } from '../src/rederivation/rederivation.job.js';
import { officialCalendars } from './official-calendars.js';

const unitId = randomUUID();
let service: TestService;
beforeAll(async () => {
  service = await startTestService(deadlineService, { clock: new SteeredClock(new Date('2026-09-01T03:00:00Z')) });
  for (const year of officialCalendars) {
    await learn(
      anEvent(
        'directory.calendar-changed.v1',
        { year: year.year, version: year.version, days: [...year.days] },
        { subject: `calendar-${year.year}` },
      ),
    );
  }
  await runJobs();
});
afterAll(() => service?.close());

async function learn<N extends EventName>(event: Envelope<N>): Promise<Envelope<N>> {
  await service.publish(event);
  await service.handled(event.id);
  return event;
}
async function runJobs(): Promise<void> {
  for (const job of [service.get(RederivationJob), service.get(OverdueJob)]) while ((await job.runOnce()) > 0);
}
async function reach(day: string): Promise<void> {
  service.clock.set(new Date(`${day}T03:00:00Z`));
  await runJobs();
}
const at = (day: string) => `${day}T02:00:00.000Z`;
const registered = (caseId: string, day: string, over: object = {}) =>
  anEvent('intake.petition-registered.v1', {
    caseId,
    unitId,
    kind: 'TC',
    receivedAt: at(day),
    dueAt: null,
    channel: 'post',
    ...over,
  });
const accepted = (caseId: string, day: string, version = 3) =>
  anEvent('routing.case-accepted.v1', { caseId, version, kind: 'TC', at: at(day), dueAt: null });
const clockOf = async (caseId: string, rule: string) =>
  (await service.as({ role: 'CV', unitId }).get(`/v1/cases/${caseId}/clocks`)).body.items.find(
    (item: { rule: string }) => item.rule === rule,
  );
const told = async (caseId: string, rule: string) =>
  (await service.published())
    .filter(({ subject, data }) => subject === caseId && 'rule' in data && data.rule === rule)
    .map(({ type }) => type.replace(/^deadline\.|\.v1$/g, ''));

describe('a denunciation with everything that may happen to it', () => {
  const caseId = randomUUID();

  it('shows every step and every date it ever had', async () => {
    await learn(registered(caseId, '2026-09-01'));
    await reach('2026-09-07');
    await learn(accepted(caseId, '2026-09-07'));
    await learn(
      anEvent('routing.case-marked-complex.v1', { caseId, version: 4, at: at('2026-09-08'), criteria: ['a', 'g'] }),
    );
    await reach('2026-09-20');
    const stop = { number: '12/QĐ', date: '2026-09-18', signerPostId: randomUUID() };
    await learn(anEvent('routing.case-suspended.v1', { caseId, version: 5, at: at('2026-09-20'), document: stop }));
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({
      status: 'paused',
      due: null,
      lateFrom: null,
      pausedFrom: '2026-09-20',
    });
    await reach('2026-10-01');
    const go = { number: '15/QĐ', date: '2026-10-01', signerPostId: randomUUID() };
    await learn(anEvent('routing.case-resumed.v1', { caseId, version: 6, at: at('2026-10-01'), document: go }));
    for (const [version, day, number] of [
      [7, '2026-10-15', '18/QĐ'],
      [8, '2026-11-10', '25/QĐ'],
    ] as const) {
      await reach(day);
      const document = { number, date: day, signerPostId: randomUUID() };
      await learn(anEvent('routing.case-extended.v1', { caseId, version, at: at(day), days: 30, document }));
    }
    const clock = await clockOf(caseId, 'TC-GQ');
    expect(clock).toMatchObject({
      status: 'running',
      due: '2026-12-17',
      lateFrom: '2026-12-18T17:00:00.000Z', // the day of resumption may not count
      pauses: [{ from: '2026-09-20', to: '2026-10-01', ground: 'suspension', document: stop, endDocument: go }],
      extensions: [{ document: '18/QĐ' }, { document: '25/QĐ' }],
      steps: expect.arrayContaining([
        expect.objectContaining({ date: '2026-09-20', document: stop }),
        expect.objectContaining({ date: '2026-10-01', document: go }),
      ]),
    });
    type Past = { due: string; cause: string; causeDocument: { number: string } };
    expect(clock.history.map(({ due, cause, causeDocument }: Past) => [due, cause, causeDocument.number])).toEqual([
      ['2026-10-07', 'case-suspended', '12/QĐ'],
      [null, 'case-resumed', '15/QĐ'],
      ['2026-10-19', 'case-extended', '18/QĐ'],
      ['2026-11-17', 'case-extended', '25/QĐ'],
    ]);
    expect(await told(caseId, 'TC-GQ')).toEqual([
      'clock-started',
      'clock-paused',
      'clock-resumed',
      'due-soon',
      'clock-rederived',
      'due-soon',
      'clock-rederived',
    ]);
  });

  it('is explained alike without a case', async () => {
    const clock = await clockOf(caseId, 'TC-GQ');
    expect(clock.question).toMatchObject({
      rule: 'TC-GQ',
      start: '2026-09-07',
      pauses: [['2026-09-20', '2026-10-01']],
      extensions: [
        { days: 30, document: '18/QĐ', decided: '2026-10-15' },
        { days: 30, document: '25/QĐ', decided: '2026-11-10' },
      ],
      facts: { criteria: ['a', 'g'], records: { complex: { date: '2026-09-08', document: '29/BC-TTX' } } },
    });
    const answer = await service.as({ role: 'VT' }).post('/v1/deadlines/explain', clock.question);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      rule: clock.rule,
      name: clock.name,
      version: clock.ruleVersion,
      article: clock.article,
      confidence: clock.confidence,
      start: clock.start,
      due: clock.due,
      warnBy: clock.warnBy,
      overdueAfter: clock.overdueAfter,
      doubts: clock.doubts,
      steps: clock.steps.map(({ document: _known, ...step }: { document?: object }) => step),
      notices: clock.notices,
      ledger: clock.ledger,
      chain: clock.chain,
    });
  });

  it('moves once more when a calendar makes its last day a day off', async () => {
    const year = officialCalendars.find((each) => each.year === 2026);
    const holiday = {
      date: '2026-12-17',
      kind: 'holiday' as const,
      status: 'official' as const,
      source: 'synthetic',
      knownAt: '2026-11-11',
    };
    const changed = { year: 2026, version: 2, days: [...year!.days, holiday] };
    const event = await learn(anEvent('directory.calendar-changed.v1', changed, { subject: 'calendar-2026' }));
    expect((await clockOf(caseId, 'TC-GQ')).due).toBe('2026-12-17');
    await runJobs();
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({
      due: '2026-12-18',
      calendar: [{ year: 2026, version: 2 }],
      history: expect.arrayContaining([
        expect.objectContaining({ due: '2026-12-17', cause: 'calendar-changed', causeEventId: event.id }),
      ]),
    });
    const moved = (await service.published('deadline.clock-rederived.v1')).at(-1)!;
    expect(moved).toMatchObject({
      causationid: event.id,
      data: { previousDue: '2026-12-17', due: '2026-12-18', cause: 'calendar-changed' },
    });
  });
});

describe('a suspension entered three days late', () => {
  it('undoes the overdue that by law never was', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId, '2026-10-10'));
    await learn(accepted(caseId, '2026-10-12'));
    await reach('2026-11-14'); // due on 11/11
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ isOverdue: true, status: 'running' });
    await learn(anEvent('routing.case-suspended.v1', { caseId, version: 5, at: at('2026-11-11') }));
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ isOverdue: false, status: 'paused' });
    expect((await told(caseId, 'TC-GQ')).slice(-3)).toEqual(['overdue', 'clock-paused', 'overdue-withdrawn']);
  });
});

describe('a case at a Party committee', () => {
  it('is held to the rule of the Party, also when the committee becomes known later', async () => {
    const [caseId, committee] = [randomUUID(), randomUUID()];
    await learn(registered(caseId, '2026-11-16', { unitId: committee }));
    await learn(
      anEvent('directory.unit-changed.v1', { unitId: committee, hierarchy: 'party' }, { subject: committee }),
    );
    await runJobs();
    const { body } = await service.as({ role: 'CU', unitId: committee }).get(`/v1/cases/${caseId}/clocks`);
    expect(body.items.map(({ rule, status }: { rule: string; status: string }) => [rule, status])).toEqual(
      expect.arrayContaining([
        ['DANG-TB', 'running'],
        ['TC-XLBD', 'cancelled'],
        ['TCD-45', 'cancelled'],
      ]),
    );
  });
});

describe('a complaint that was decided', () => {
  it('shows the effect and the windows after its duties; nothing is told of them, and none is late', async () => {
    const caseId = randomUUID();
    await learn(registered(caseId, '2026-09-01', { kind: 'KN' }));
    await learn(
      anEvent('routing.case-accepted.v1', { caseId, version: 3, kind: 'KN', at: at('2026-09-07'), dueAt: null }),
    );
    await learn(anEvent('routing.case-decided.v1', { caseId, version: 8, kind: 'KN', at: at('2026-10-05') }));
    await learn(
      anEvent('routing.paper-issued.v1', { caseId, version: 9, at: at('2026-10-06'), paper: 'decision-sent' }),
    );
    const { body } = await service.as({ role: 'CV', unitId }).get(`/v1/cases/${caseId}/clocks`);
    type Item = { rule: string; nature: string; isOverdue: boolean; due: string };
    const others = body.items.filter(({ nature }: Item) => nature !== 'duty');
    expect(others.map(({ rule, nature, due, isOverdue }: Item) => [rule, nature, due, isOverdue])).toEqual([
      ['KN2-TH', 'window', '2026-11-05', false],
      ['TTHC-KK', 'window', '2027-10-06', false],
      ['KN1-HL', 'effect', '2026-11-04', false],
    ]);
    for (const rule of ['KN2-TH', 'TTHC-KK', 'KN1-HL']) expect(await told(caseId, rule)).toEqual([]);
  });
});

describe('a question about a period', () => {
  const ask = (body: unknown, headers = {}) => service.as({ role: 'CV' }).post('/v1/deadlines/explain', body, headers);

  it('is refused with its code, and changes nothing', async () => {
    const answers = await Promise.all([
      ask({ rule: 'KN1-TL', start: '2026-02-13' }),
      ask({ rule: 'TC-GQ', start: '2026-02-30' }),
      ask([]),
      ask('{"rule":', { 'content-type': 'application/json' }),
      ask('', { 'content-type': 'application/json' }),
      service.nobody.post('/v1/deadlines/explain', { rule: 'TC-GQ', start: '2026-09-07' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 400, 400, 401]);
    expect(answers[0]!.body).toMatchObject({
      code: 'rule-not-in-force',
      error: { code: 'rule-not-in-force', message: expect.any(String) },
    });
  });
  it('is described with all its facts', async () => {
    const { body } = await service.as({ role: 'CV' }).get('/openapi.json');
    const schema = body.paths['/v1/deadlines/explain'].post.requestBody.content['application/json'].schema;
    expect(Object.keys(schema.properties.facts.properties)).toContain('criteria');
  });
});

describe('a decision that is to be executed by a day', () => {
  /** A complaint decided on a day of December, and to be executed by another. */
  async function decidedCase(day: string, executeBy: string): Promise<string> {
    const caseId = randomUUID();
    await reach(day);
    await learn(registered(caseId, '2026-12-01', { kind: 'KN' }));
    const decision = { caseId, version: 4, kind: 'KN' as const, at: at(day) };
    await learn(anEvent('routing.case-decided.v1', decision));
    expect(await clockOf(caseId, 'KN-THI-HANH')).toBeUndefined();
    await learn(anEvent('routing.facts-corrected.v1', { caseId, version: 5, at: at(day), facts: { executeBy } }));
    return caseId;
  }
  const executed = (caseId: string, version: number, day: string, outcome: 'whole' | 'part') =>
    learn(anEvent('routing.execution-recorded.v1', { caseId, version, at: at(day), outcome }));

  it('has a clock that a whole execution meets until it is taken back, warned about before', async () => {
    const caseId = await decidedCase('2026-12-05', '2026-12-18');
    await reach('2026-12-17');
    await executed(caseId, 6, '2026-12-17', 'part');
    expect(await clockOf(caseId, 'KN-THI-HANH')).toMatchObject({ status: 'running', due: '2026-12-18' });
    await executed(caseId, 7, '2026-12-17', 'whole');
    expect(await clockOf(caseId, 'KN-THI-HANH')).toMatchObject({
      status: 'met',
      name: { vi: 'Thi hành quyết định giải quyết khiếu nại' },
      article: 'Luật Khiếu nại 02/2011/QH13 Đ.44(4), Đ.46(1)',
    });
    expect(await told(caseId, 'KN-THI-HANH')).toEqual(['clock-started', 'due-soon', 'clock-stopped']);
    await executed(caseId, 8, '2026-12-17', 'part');
    expect(await clockOf(caseId, 'KN-THI-HANH')).toMatchObject({ status: 'running' });
  });

  it('is overdue after it, and late when it is executed then', async () => {
    const caseId = await decidedCase('2026-12-17', '2026-12-21');
    await reach('2026-12-22');
    expect(await clockOf(caseId, 'KN-THI-HANH')).toMatchObject({ status: 'running', isOverdue: true });
    await executed(caseId, 6, '2026-12-22', 'whole');
    expect(await clockOf(caseId, 'KN-THI-HANH')).toMatchObject({ status: 'late' });
    expect(await told(caseId, 'KN-THI-HANH')).toContain('overdue');
  });
});
