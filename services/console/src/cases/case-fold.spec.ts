import fc from 'fast-check';
import { registered, assigned, aLine, wholeStory, after } from '../../test/facts.js';
import { anEvent } from '@cau-noi/testing';
import { caseView, type CaseFact } from './case-fold.js';
import { noClockSortsAt, pausedSortsAt } from '../clocks/clocks.js';

const line = aLine();
const { caseId, clockId, unitId } = line;
const act = (version: number) => ({ caseId, version, at: after(version) });
const clock = { clockId, caseId, unitId, rule: 'DON-VI', ruleVersion: '1' };
const told = (facts: readonly unknown[]): CaseFact[] => facts as CaseFact[];
const moving = (facts: readonly { type: string }[]) => facts.filter(({ type }) => type !== 'routing.step-recorded.v1');

const story = wholeStory(line);
const topics = [told(story.intake), told(moving(story.routing)), told(story.deadline)] as const;

describe('a case out of its facts', () => {
  it('is as its whole story says', () => {
    expect(caseView(caseId, topics.flat())).toMatchObject({
      number: line.number,
      unitId,
      state: 'verifying',
      kind: 'KN',
      handlerOfficerId: line.officerId,
      version: 5,
      isOpen: true,
      sortDue: after(60),
      clocks: [{ status: 'overdue' }],
    });
  });

  it('is the same in whatever order the facts arrive', () => {
    const whole = caseView(caseId, topics.flat());
    fc.assert(
      fc.property(fc.shuffledSubarray(topics.flat(), { minLength: topics.flat().length }), (facts) => {
        expect(caseView(caseId, facts)).toEqual(whole);
      }),
    );
  });

  it('is the same when facts come twice', () => {
    expect(caseView(caseId, [...topics.flat(), ...topics.flat()])).toEqual(caseView(caseId, topics.flat()));
  });

  it('came in when the last correction says, and has waited since then unless somebody got it meanwhile', () => {
    const corrected = (version: number, facts: object) =>
      anEvent('routing.facts-corrected.v1', { ...act(version), facts });
    const [first, last] = [corrected(2, { receivedAt: after(-900) }), corrected(3, { receivedAt: after(-600) })];
    const since = { receivedAt: after(-600), waitingSince: after(-600) };
    expect(caseView(caseId, [last, registered(line), first])).toMatchObject(since);
    expect(caseView(caseId, [registered(line), first, last, corrected(4, { remote: true })])).toMatchObject(since);
    const given = assigned(line, { version: 5 });
    expect(caseView(caseId, [registered(line), given, last])).toMatchObject({ ...since, waitingSince: after(5) });
  });

  it('is there in part before its registration arrives', () => {
    expect(caseView(caseId, [...topics[1], ...topics[2]])).toMatchObject({
      number: null,
      unitId,
      state: 'verifying',
      handlerOfficerId: line.officerId,
    });
    expect(caseView(caseId, topics[2])).toMatchObject({ state: 'received', unitId, version: 0 });
  });
});

describe('a case that was given back', () => {
  it('waits for assignment again, and remembers how often', () => {
    const returned = anEvent('routing.assignment-returned.v1', {
      ...act(5),
      unitId,
      previousOfficerId: line.officerId,
      reason: 'overloaded',
    });
    const view = caseView(caseId, told([...story.intake, ...story.routing.slice(0, 3), returned]));
    expect(view).toMatchObject({ state: 'accepted', handlerOfficerId: null, returned: 1, waitingSince: after(5) });
  });
});

describe('a case that has ended', () => {
  it('is in no queue and sorts by no clock', () => {
    const closed = anEvent('routing.case-closed.v1', { ...act(7), outcome: 'settled' });
    const stopped = anEvent('deadline.clock-stopped.v1', { ...clock, outcome: 'late', cause: 'case-decided' });
    expect(caseView(caseId, [...topics.flat(), ...told([closed, stopped])])).toMatchObject({
      state: 'closed',
      isOpen: false,
      sortDue: noClockSortsAt,
      endedAt: after(7),
    });
  });
  it('stays in the queues while a duty of it runs', () => {
    const closed = anEvent('routing.case-closed.v1', { ...act(7), outcome: 'settled' });
    const ended = { state: 'closed', endedAt: after(7) };
    expect(caseView(caseId, [...topics.flat(), ...told([closed])])).toMatchObject({
      ...ended,
      isOpen: true,
      sortDue: after(60),
    });
  });
});

describe('a denunciation', () => {
  it('has no summary, whatever was registered', () => {
    const classified = anEvent('routing.case-classified.v1', { ...act(2), kind: 'TC', subject: 'corruption' });
    expect(
      caseView(caseId, told([registered(line, { kind: 'KN', summary: 'Tóm tắt thử (synthetic)' }), classified]))
        .summary,
    ).toBeNull();
  });
});

describe('the state that routing says', () => {
  it('stands before what the lifecycle would make of the act', () => {
    const handedOver = { ...assigned(line, { version: 4 }) };
    const facts = told([
      ...story.intake,
      ...story.routing.slice(0, 2),
      { ...handedOver, data: { ...handedOver.data, state: 'accepted' } },
    ]);
    expect(caseView(caseId, facts).state).toBe('accepted');
  });
});

describe('clocks', () => {
  const term = { start: '2026-03-02', due: '2026-03-12', lateFrom: after(9000), warnAt: after(8000) };
  const started = anEvent(
    'deadline.clock-started.v1',
    { ...clock, ...term, unitOfCount: 'calendar-days' },
    { time: after(1) },
  );
  const paused = anEvent('deadline.clock-paused.v1', { ...clock, pausedOn: '2026-03-04' }, { time: after(2) });
  const resumed = anEvent(
    'deadline.clock-resumed.v1',
    { ...clock, ...term, due: '2026-03-15', lateFrom: after(12000), resumedOn: '2026-03-08' },
    { time: after(3) },
  );
  const stopped = anEvent(
    'deadline.clock-stopped.v1',
    { ...clock, outcome: 'met', cause: 'case-decided', stoppedAt: after(4) },
    { time: after(4) },
  );
  const overdue = anEvent(
    'deadline.overdue.v1',
    { ...clock, due: '2026-03-12', lateFrom: after(9000), noticedAt: after(9000) },
    { time: after(3) },
  );
  const withdrawn = anEvent(
    'deadline.overdue-withdrawn.v1',
    { ...clock, cause: 'suspension', withdrawnAt: after(5) },
    { time: after(5) },
  );
  const sortDue = (...facts: unknown[]) => caseView(caseId, told([...story.intake, ...facts])).sortDue;

  it('that stand still stay so when a reading by which they run is warned about', () => {
    const soon = anEvent(
      'deadline.due-soon.v1',
      { ...clock, due: '2026-03-12', lateFrom: after(9000), warning: 'last-working-day', noticedAt: after(8000) },
      { time: after(3) },
    );
    const statusAfter = (...facts: Parameters<typeof caseView>[1]) => caseView(caseId, facts).clocks[0]?.status;
    expect([statusAfter(started, soon), statusAfter(started, paused, soon)]).toEqual(['due-soon', 'paused']);
  });
  it('that run sort by their late instant, paused ones after them, none at all last', () => {
    expect(sortDue(started)).toBe(after(9000));
    expect(sortDue(started, paused)).toBe(pausedSortsAt);
    expect(sortDue(started, paused, resumed)).toBe(after(12000));
    expect(sortDue(started, stopped)).toBe(noClockSortsAt);
    expect(sortDue()).toBe(noClockSortsAt);
  });
  it('of which several run sort by the one that is late first', () => {
    const other = { ...started, data: { ...started.data, clockId: aLine().clockId, lateFrom: after(100) } };
    expect(sortDue(started, other)).toBe(after(100));
  });
  it('that were called late and then not are running again', () => {
    expect(caseView(caseId, told([started, overdue, withdrawn])).clocks[0]?.status).toBe('running');
  });
  it('that have stopped stay stopped', () => {
    expect(caseView(caseId, told([started, stopped, { ...overdue, time: after(6) }])).clocks[0]?.status).toBe('met');
  });
});
