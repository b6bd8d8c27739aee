import fc from 'fast-check';
import { dayOf } from '@cau-noi/calendar';
import type { Envelope } from '@cau-noi/events';
import { actionCodes, kindCodes, type Action, type CaseState, type Kind } from '@cau-noi/vocabulary';
import { calendarOf } from '../../../services/deadline/src/calendars/calendar.js';
import { derive } from '../../../services/deadline/src/clocks/case-clocks.js';
import type { DerivedClock } from '../../../services/deadline/src/clocks/derived-clock.js';
import { factNames, factOf, type Fact, type FactName } from '../../../services/deadline/src/facts/facts.js';
import { officialCalendars } from '../../../services/deadline/test/official-calendars.js';
import type { Case, CaseFacts, Decision } from '../../../services/routing/src/case/case.js';
import { correctFacts } from '../../../services/routing/src/acts/correct-facts.js';
import { aCase, aHead, anAct, aPaper, aSuperior, does, doIt, idOf } from '../../../services/routing/test/builders.js';

/*
 * Routing decides what happens to a case, deadline derives its clocks from routing's events. Neither may import the
 * other; here both get the same story, so that they never contradict each other.
 */
const calendar = calendarOf(officialCalendars);
const firstDay = Date.parse('2026-03-02T02:00:00.000Z');
const on = (day: number): Date => new Date(firstDay + day * 86_400_000);
const lastDay = 31;

type Correction = { facts: CaseFacts; day: number };
type Act = { action: Action; day: number };

/** One case as both services know it. */
type Told = { current: Case; facts: readonly Fact[] };

const begun = (kind: Kind): Told => {
  const current = aCase({ kind, receivedAt: on(0) });
  const { unitId } = current;
  const registered: Fact = {
    id: idOf(1),
    type: 'petition-registered',
    at: on(0),
    data: { unitId, kind, dueAt: null, channel: 'post' },
  };
  return { current, facts: [registered] };
};

/** Plays one act or correction, whoever may; a refused one leaves everything as it was. */
function play(told: Told, one: Act | Correction): Told {
  const { current, facts } = told;
  try {
    const { next, events } = decisionOf(current, one);
    return { current: next, facts: [...facts, ...events.flatMap((event, at) => factsOf(event, facts.length + at))] };
  } catch (error) {
    expect((error as { code?: string }).code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    return told;
  }
}

function decisionOf(current: Case, one: Act | Correction): Decision {
  const who = { ...aHead(), unitId: current.unitId };
  const act = anAct({ who, at: on(one.day), now: on(lastDay) });
  if ('facts' in one) {
    return does(correctFacts, current, { facts: one.facts, document: aPaper({ date: dayOf(on(one.day)) }) }, act);
  }
  const by = one.action === 'take-over' ? { ...act, who: aSuperior() } : act;
  return doIt(one.action, current, by, dayOf(on(one.day)));
}

/** The withdrawal that ends a case comes from the desk, before any event of routing. */
const factsOf = ({ type, data }: Decision['events'][number], serial: number): Fact[] => {
  const event = { id: idOf(serial + 1), type, data } as Envelope<FactName>;
  return (factNames as readonly string[]).includes(type) ? [factOf(event)] : [];
};

const settlement = /^(KN[12]|TC|KL[12])-GQ/;
const acceptance = /^(KN|TC|KL)\d?-TL$/;
const of = (clocks: readonly DerivedClock[], rule: RegExp): DerivedClock[] =>
  clocks.filter((clock) => rule.test(clock.rule));
const isOver = ({ status }: DerivedClock): boolean => status !== 'running' && status !== 'paused';
/** It had been late before that day: what comes later no longer stops it. */
const wasLate = ({ lateFrom }: DerivedClock, from: string): boolean =>
  lateFrom !== null && dayOf(lateFrom) <= dayOf(new Date(from));

const ended: readonly CaseState[] = ['decided', 'closed', 'withdrawn', 'terminated'];

/** What contradicts between the state of a case and its clocks, in words; none is right. */
function contradictions({ current, facts }: Told): string[] {
  const { state, acceptedAt, receivedAt, suspensions, examinations, extensions } = current;
  const clocks = derive(facts, calendar);
  const running = of(clocks, settlement).filter((clock) => !isOver(clock));
  const stop = [...suspensions, ...examinations].filter(({ to }) => to === null).map(({ from }) => from)[0];
  const said: string[] = [];
  const say = (isWrong: boolean, words: string): void => void (isWrong && said.push(`${words} (${state})`));
  for (const clock of running) {
    say(ended.includes(state), 'the settlement runs on after its end');
    say(acceptedAt === null, 'the settlement runs before its acceptance');
    say(clock.status === 'paused' && stop === undefined, 'the settlement stands still without a reason');
    say(
      clock.status === 'running' && stop !== undefined && !wasLate(clock, stop),
      'the settlement runs while it rests',
    );
    say(
      acceptedAt !== null && dayOf(clock.startedBy.at) !== dayOf(acceptedAt),
      'the settlement runs from another day than the acceptance',
    );
    say(clock.course.extensions.length !== extensions.length, 'an extension was lost on the way');
  }
  for (const clock of of(clocks, acceptance)) {
    say(!isOver(clock) && acceptedAt !== null, 'the acceptance is awaited after it was given');
    say(
      dayOf(clock.startedBy.at) !== dayOf(receivedAt) && clock.startedBy.type === 'petition-registered',
      'the acceptance is counted from another day than the receipt',
    );
  }
  return said;
}

/** Days from the act before: mostly onward, sometimes typed back. */
const aWait = fc.integer({ min: -2, max: 4 });
const anAction = fc.record({ action: fc.constantFrom(...actionCodes), wait: aWait });
/** What moves the settlement and its clock, drawn more often than the rest. */
const aMove = fc.record({
  action: fc.constantFrom<Action>(
    'suspend',
    'resume',
    'start-examination',
    'end-examination',
    'mark-complex',
    'extend',
  ),
  wait: aWait,
});
const aDay = fc.integer({ min: 0, max: 30 });
const instant = aDay.map((day) => on(day).toISOString());
const day = aDay.map((each) => dayOf(on(each)));
const aCorrection = fc.record({
  facts: fc.oneof(
    fc.record({ receivedAt: instant }),
    fc.record({ acceptedAt: instant }),
    fc.record({ receivedAt: instant, acceptedAt: instant }),
    fc.record({ reviewAskedOn: day }),
    fc.record({ dialogueOn: day }),
    fc.record({ delayReportedOn: day }),
    fc.record({ remote: fc.boolean() }),
    fc.record({ severalPlaces: fc.boolean() }),
    fc.record({ secondLevel: fc.boolean() }),
  ),
  wait: fc.nat(2),
});
type Drawn = { wait: number } & ({ action: Action } | { facts: CaseFacts });
/** Taken on in the first days; most stories that are drawn freely never get so far. */
const takenOn = fc.tuple(fc.nat(3), fc.nat(3)).map(([first, second]): Drawn[] => [
  { action: 'classify', wait: first },
  { action: 'accept', wait: second },
  { action: 'assign', wait: 0 },
  { action: 'take-up', wait: 0 },
  { action: 'mark-complex', wait: 1 },
]);
const aStory = fc.record({
  kind: fc.constantFrom<Kind>(...kindCodes, 'TC', 'TC', 'TC'), // it knows extensions and examinations besides
  beginning: fc.oneof(fc.constant<Drawn[]>([]), { arbitrary: takenOn, weight: 3 }),
  story: fc.array(fc.oneof<fc.Arbitrary<Drawn>[]>(anAction, aMove, aCorrection), { maxLength: 20 }),
});

describe('whatever is entered and corrected about a case, in whatever order of days', () => {
  it('its state and its clocks never contradict', () => {
    const met = new Set<CaseState>();
    fc.assert(
      fc.property(aStory, ({ kind, beginning, story }) => {
        let told = begun(kind);
        let today = 0;
        for (const { wait, ...one } of [...beginning, ...story]) {
          const on = Math.min(Math.max(0, today + wait), lastDay);
          const before = told;
          told = play(told, { ...one, day: on });
          if (told !== before) today = on;
          met.add(told.current.state);
          expect(contradictions(told)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(met.size).toBeGreaterThan(8);
  });
});
