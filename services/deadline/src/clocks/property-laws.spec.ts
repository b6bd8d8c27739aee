import fc from 'fast-check';
import { addDays, isWeekend, startOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { anyCalendar, anyDay, somePauses } from '../../test/arbitraries.js';
import { aDecision, aFact, aMark, anAcceptance, anExtension, aPaper, aRegistration, caseId } from '../../test/facts.js';
import { naiveDue } from '../../test/naive-clerk.js';
import { withRedDays } from '../../test/naive-holidays.js';
import { naiveReadings } from '../../test/naive-readings.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf, type WorkingCalendar } from '../calendars/calendar.js';
import { doubtsOfClock } from '../clock-view/clock-account.js';
import { derivationOfClock } from '../clock-view/clock-derivation.js';
import { milestonesOf } from '../clock-view/milestones.js';
import { derivePeriod } from '../derivation/derive-period.js';
import { doubtsOf } from '../derivation/doubts.js';
import { explain } from '../explain/explain.js';
import { versionOn } from '../law/rule.js';
import { ruleById, rules } from '../law/rules.js';
import { chooseVersion } from '../law/version-choice.js';
import { notice } from '../overdue/notice.js';
import { disjoint, ordered } from '../period/pauses.js';
import { derive } from './case-clocks.js';
import type { Clock } from './clock.js';
import type { DerivedClock } from './derived-clock.js';

const calendar = calendarOf(officialCalendars);
const forward = rules.filter(({ versions }) => {
  const { direction, unit } = versions.at(-1)!.length;
  return !direction && (unit === 'calendar-days' || unit === 'working-days' || unit === 'months');
});

/** A calendar some of whose days off are no holidays but exchanged or compensatory ones. */
const anyNotices = fc.tuple(anyCalendar, fc.integer({ min: 2, max: 5 })).map(([any, nth]): WorkingCalendar => ({
  ...any,
  holidays: new Set([...any.off].filter((_, i) => i % nth !== 0)),
  worked: new Set([...any.worked].filter(isWeekend)),
}));

describe('one holiday more', () => {
  it('makes no due date of any rule earlier, nor the latest reading of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forward),
        anyDay,
        anyNotices,
        somePauses,
        anyDay,
        (rule, start, any, pauses, day) => {
          fc.pre(versionOn(rule, start) !== undefined);
          const course = { pauses: rule.pauses.length > 0 ? ordered(pauses(start)) : [], extensions: [] };
          const more = { ...any, off: new Set([...any.off, day]), holidays: new Set([...any.holidays, day]) };
          const [before, after] = [any, more].map((each) =>
            derivePeriod(chooseVersion(rule, start), start, course, each),
          );
          expect((after!.due ?? '9999') >= (before!.due ?? '9999')).toBe(true);
          expect((after!.overdueAfter ?? '9999') >= (before!.overdueAfter ?? '9999')).toBe(true);
          expect((after!.warnBy ?? '9999') >= (before!.warnBy ?? '9999')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a pause', () => {
  const kinds = fc.constantFrom('KN' as const, 'TC' as const, 'KL' as const);
  const stops = fc.constantFrom('case-suspended' as const, 'examination-started' as const);

  /** Nothing, or a suspension that is over before the one that lasts: from so many days after the start, for so many. */
  const earlier = fc.option(fc.tuple(fc.nat(10), fc.integer({ min: 1, max: 10 })), { nil: undefined });
  const factsOf = (start: string, [wait, length] = [0, 0]) =>
    length === 0
      ? []
      : [aFact('case-suspended', addDays(start, wait), 5), aFact('case-resumed', addDays(start, wait + length), 6)];

  it('that began in time, by whatever reading, makes nothing late while it lasts, whenever one looks', () => {
    fc.assert(
      fc.property(kinds, stops, anyDay, anyCalendar, earlier, fc.nat(60), fc.nat(2000), (...given) => {
        const [kind, stop, start, any, before, wait, days] = given;
        const stopped = stop === 'examination-started' && kind !== 'TC' ? 'case-suspended' : stop;
        const begun = [aRegistration(start, { kind }), anAcceptance(start, { kind }), ...factsOf(start, before)];
        const from = addDays(start, wait + (before ? before[0] + before[1] : 0));
        const running = derive(begun, any).find(({ rule }) => /-GQ/.test(rule));
        fc.pre(running !== undefined && (running.overdueAfter ?? '') >= from);
        const settlement = derive([...begun, aFact(stopped, from, 9)], any).find(({ rule }) => /-GQ/.test(rule));
        const clock = { ...settlement!, id: 'x', caseId, warned: [], overdueAt: null };
        const now = new Date(`${addDays(from, days)}T05:00:00Z`);
        let { next, events } = notice(clock, now);
        for (let more = events; more.length > 0; { next, events: more } = notice(next, now))
          events = [...events, ...more];
        expect(events.filter(({ type }) => type === 'deadline.overdue.v1')).toEqual([]);
        expect([next.overdueAt, next.lateFrom]).toEqual([null, null]);
      }),
      { numRuns: 300 },
    );
  });
  it('has no place in a rule without a ground, on any day', () => {
    const groundless = rules.filter(({ pauses }) => pauses.length === 0);
    fc.assert(
      fc.property(fc.constantFrom(...groundless), anyDay, fc.nat(20), fc.nat(20), (rule, start, wait, length) => {
        fc.pre(versionOn(rule, start) !== undefined);
        const from = addDays(start, wait);
        const question = { rule: rule.id, start, pauses: [[from, addDays(from, length + 1)]] };
        expect(() => explain(question, officialCalendars)).toThrow(RuleBroken);
      }),
    );
  });
});

describe('a doubt', () => {
  const rule = ruleById('TC-GQ')!;
  const [version] = rule.versions;

  it('about readings of the law stands exactly where a date would change, as the clerk counts it', () => {
    const days = fc.integer({ min: 1, max: 30 });
    const extension = fc.option(fc.tuple(fc.nat(15), days), { nil: undefined });
    fc.assert(
      fc.property(anyDay, anyNotices, somePauses, extension, (start, any, pauses, extended) => {
        const papers = {
          pauses: disjoint(pauses(start)).filter(({ to }) => to !== null),
          extensions: extended ? [{ days: extended[1], document: '1/QĐ', decided: addDays(start, extended[0]) }] : [],
        };
        const derivation = derivePeriod(chooseVersion(rule, start), start, papers, any);
        fc.pre(derivation.run.misplaced.length === 0);
        const wall = {
          off: withRedDays(any),
          worked: any.worked,
          holidays: new Set([...any.holidays, ...fixedDays]),
        };
        const expected = naiveReadings(version!.length, start, papers, wall).filter((day) => day !== derivation.due);
        const shown = doubtsOf(derivation, any).flatMap(({ code, due }) => (code === 'other-reading' ? [due] : []));
        expect([...new Set(shown)].sort()).toEqual([...new Set(expected)].sort());
        const all = [derivation.due!, ...shown.map((day) => day!)].sort();
        expect([derivation.warnBy, derivation.overdueAfter]).toEqual([all[0], all.at(-1)]);
      }),
      { numRuns: 500 },
    );
  });
  it('of a live clock stands by the same law, and the clock is warned about and late by what it shows', () => {
    const extension = fc.option(fc.nat(15), { nil: undefined });
    fc.assert(
      fc.property(anyDay, anyNotices, somePauses, extension, (start, any, pauses, extended) => {
        const whole = disjoint(pauses(start)).filter(({ from, to }) => to !== null && to > from);
        const decided = extended === undefined ? undefined : addDays(start, extended);
        const live = derive(
          [
            aRegistration(start, { kind: 'TC' }),
            anAcceptance(start, { kind: 'TC' }),
            ...whole.flatMap(({ from, to }, i) => [
              aFact('case-suspended', from, 10 + i),
              aFact('case-resumed', to!, 10 + i),
            ]),
            ...(decided === undefined ? [] : [aMark(start, ['a']), anExtension(decided)]),
          ],
          any,
        ).find(({ family }) => family === 'TC-GQ')!;
        const counted = derivationOfClock(asKept(live), any)!.run;
        fc.pre(counted.misplaced.length === 0 && counted.pauses.length === whole.length);
        const papers = {
          pauses: counted.pauses,
          extensions: counted.extensions.map(({ days, document, decided: on }) => ({ days, document, decided: on })),
        };
        const wall = { off: withRedDays(any), worked: any.worked, holidays: new Set([...any.holidays, ...fixedDays]) };
        const expected = naiveReadings(version!.length, start, papers, wall).filter((day) => day !== live.due);
        const shown = doubtsOfClock(asKept(live), any).flatMap(({ code, due }) =>
          code === 'other-reading' ? [due] : [],
        );
        expect([...new Set(shown)].sort()).toEqual([...new Set(expected)].sort());
        const all = [live.due!, ...shown.map((day) => day!)].sort();
        expect([live.warnBy, live.overdueAfter]).toEqual([all[0], all.at(-1)]);
      }),
      { numRuns: 300 },
    );
  });
  it('of a live effect stands exactly where the window from receipt ends later', () => {
    const none = { pauses: [], extensions: [] };
    const bare: WorkingCalendar = { ...calendarOf([]), off: new Set(), worked: new Set(), holidays: new Set() };
    const month = { count: 30, unit: 'calendar-days' as const };
    fc.assert(
      fc.property(anyDay, fc.nat(40), (decided, wait) => {
        const sent = addDays(decided, wait);
        const facts = [
          aRegistration(addDays(decided, -20)),
          anAcceptance(addDays(decided, -18)),
          aDecision(decided),
          aPaper(sent, 'decision-sent'),
        ];
        const milestones = milestonesOf(facts, derive(facts, bare), bare, { isParty: false }, startOf(sent));
        const effect = milestones.find(({ family }) => family === 'KN1-HL');
        fc.pre(effect !== undefined);
        const ends = naiveDue(month, sent, none, withRedDays(bare), bare.worked)!;
        const open = derivationOfClock(asKept(effect!), bare)!.readings.filter(({ kind }) => kind === 'window-open');
        expect(open.map(({ due }) => due)).toEqual(ends > effect!.due! ? [ends] : []);
        const shown = doubtsOfClock(asKept(effect!), bare).filter(({ code }) => code === 'other-reading');
        expect(shown.map(({ due }) => due)).toEqual(expect.arrayContaining(open.map(({ due }) => due)));
      }),
      { examples: [['2027-03-31', 1]] }, // the day off for 1 May is another doubt of the same clock
    );
  });
  it('about any rule never repeats the due date, and lies between the earliest and the latest end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), anyDay, (any, start) => {
        fc.pre(versionOn(any, start) !== undefined);
        const derivation = derivePeriod(chooseVersion(any, start), start, { pauses: [], extensions: [] }, calendar);
        for (const { code, due } of doubtsOf(derivation, calendar)) {
          if (due === null) continue;
          expect(due).not.toBe(derivation.due);
          if (code === 'other-reading') {
            expect(derivation.warnBy! <= due && due <= derivation.overdueAfter!).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** A derived clock as it is kept. */
const asKept = (clock: DerivedClock): Clock => ({ ...clock, id: 'x', caseId, warned: [], overdueAt: null });

const fixedDays = [2024, 2025, 2026, 2027, 2028, 2029].flatMap((year) =>
  ['01-01', '04-30', '05-01', '09-02', ...(year >= 2026 ? ['11-24'] : [])].map((day) => `${year}-${day}`),
);
