import fc from 'fast-check';
import {
  aClosing,
  aCorrection,
  aDecision,
  aFact,
  aMark,
  anAcceptance,
  anExtension,
  aPaper,
  aRegistration,
  caseId,
} from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf, type CalendarYear } from '../calendars/calendar.js';
import { derive } from '../clocks/case-clocks.js';
import type { Clock } from '../clocks/clock.js';
import { reconcile } from '../clocks/reconcile.js';
import type { Fact } from '../facts/facts.js';
import { rules, unitDate } from '../law/rules.js';
import { releasedRules } from '../rederivation/released-rules.js';
import { clocksAsKnown, knowledgeHistoryOf } from './knowledge-history.js';
import type { KnownFact, KnownRule, KnownYear } from './known.js';

const state = { isParty: false };
const year2026 = officialCalendars.find(({ year }) => year === 2026)!;
const known = (facts: Fact[], from = 10): KnownFact[] => facts.map((fact, i) => ({ ...fact, known: from + i }));
/** 2026 with more days off than the official calendar has. */
const withDaysOff = (version: number, ...dates: string[]): CalendarYear => ({
  ...year2026,
  version,
  days: [
    ...year2026.days,
    ...dates.map((date) => ({
      date,
      kind: 'holiday' as const,
      status: 'official' as const,
      source: 'synthetic',
      knownAt: date,
    })),
  ],
});
const first: KnownYear = { ...year2026, known: 1 };
const later: KnownYear = { ...withDaysOff(2, '2026-10-09'), known: 100 };
/** Acceptance is due on 12/10/2026, one working day later with 09/10 off: from 13/10 on late, or only from 14/10 on. */
const received = aRegistration('2026-10-01');
const clockOf = (family: string, facts: KnownFact[], ...years: KnownYear[]) =>
  clocksAsKnown(facts, knowledgeHistoryOf(years, []), state).find((clock) => clock.family === family);

describe('a day off that is announced when a clock has ended', () => {
  it('leaves late what ended late', () => {
    const facts = known([received, anAcceptance('2026-10-13')]);
    expect(clockOf('KN1-TL', facts, first)).toMatchObject({ status: 'late', due: '2026-10-12' });
    expect(clockOf('KN1-TL', facts, first, later)).toMatchObject({ status: 'late', due: '2026-10-12' });
  });
  it('leaves met what was met, also when the day is worked after all', () => {
    const facts = known([received, anAcceptance('2026-10-13')]);
    const [wrong, righted]: KnownYear[] = [
      { ...later, known: 1 },
      { ...first, version: 3, known: 100 },
    ];
    expect(clockOf('KN1-TL', facts, wrong!, righted!)).toMatchObject({ status: 'met', due: '2026-10-13' });
  });
  it('moves a clock that runs', () => {
    expect(clockOf('KN1-TL', known([received]), first, later)).toMatchObject({ status: 'running', due: '2026-10-13' });
  });
  it('counts for an end that came in after it, and for one that a later fact changed', () => {
    const facts = [...known([received]), ...known([anAcceptance('2026-10-13')], 200)];
    expect(clockOf('KN1-TL', facts, first, later)).toMatchObject({ status: 'met' });
    const corrected = [
      ...known([received, anAcceptance('2026-10-14')]),
      ...known([aCorrection('2026-10-20', { acceptedAt: '2026-10-13T01:00:00.000Z' })], 200),
    ];
    expect(clockOf('KN1-TL', corrected, first, later)).toMatchObject({ status: 'met', due: '2026-10-13' });
  });
  it('does not count for an end that other news of the case left alone', () => {
    const facts = [...known([received, anAcceptance('2026-10-13')]), ...known([aDecision('2026-10-30')], 200)];
    expect(clockOf('KN1-TL', facts, first, later)).toMatchObject({ status: 'late' });
    expect(clockOf('KN1-GQ', facts, first, later)).toMatchObject({ status: 'met' });
  });
});

describe('what was known at the beginning', () => {
  it('is what counts until something else is known, in the order in which it was known', () => {
    const none = clockOf('KN1-TL', known([received, anAcceptance('2026-10-13')]), { ...first, known: 100 });
    expect(none).toMatchObject({ calendar: [], weekendsOnly: true });
    const facts = known([received, anAcceptance('2026-10-13')]);
    expect(clockOf('KN1-TL', facts.toReversed(), first, { ...later, known: 12 })).toMatchObject({ due: '2026-10-12' });
    for (const read of [facts, facts.toReversed()]) {
      expect(clockOf('KN1-TL', read, first, { ...later, known: 11 })).toMatchObject({ due: '2026-10-13' });
    }
  });
});

describe('a rule that a later release says otherwise', () => {
  const shorter = rules.map((rule) =>
    rule.id !== 'KN1-GQ'
      ? rule
      : { ...rule, versions: rule.versions.map((v) => ({ ...v, length: { ...v.length, count: 20 } })) },
  );
  const release = (all: typeof rules, at: number): KnownRule[] =>
    releasedRules(all, unitDate).map((rule) => ({ ...rule, known: at }));
  const history = knowledgeHistoryOf([first], [...release(shorter, 2), ...release(rules, 100)]);
  const settled = (facts: KnownFact[]) =>
    clocksAsKnown(facts, history, state).find(({ family }) => family === 'KN1-GQ');

  it('judges an end by what the release of that time said', () => {
    expect(settled(known([received, anAcceptance('2026-10-05'), aDecision('2026-10-28')]))).toMatchObject({
      status: 'late',
      due: '2026-10-26',
      length: 20,
    });
  });
  it('judges what runs, and what ended since, by what it says now', () => {
    const open = known([received, anAcceptance('2026-10-05')]);
    expect(settled(open)).toMatchObject({ status: 'running', length: 30 });
    expect(settled([...open, ...known([aDecision('2026-10-28')], 200)])).toMatchObject({ status: 'met', length: 30 });
  });
});

describe('a release that counted otherwise', () => {
  const former = rules.map(({ counting: _counting, ...rule }) => rule);
  const release = (all: typeof rules, at: number): KnownRule[] =>
    releasedRules(all, unitDate).map((rule) => ({ ...rule, known: at }));
  const history = knowledgeHistoryOf([first], [...release(former, 2), ...release(rules, 100)]);
  const settled = (...facts: KnownFact[]) =>
    clocksAsKnown(facts, history, state).find(({ family }) => family === 'TC-GQ');
  const denunciation = [aRegistration('2026-09-01', { kind: 'TC' }), anAcceptance('2026-09-04', { kind: 'TC' })];
  const stopped = [aFact('case-suspended', '2026-10-05', 5), aFact('case-resumed', '2026-10-12', 6)];

  it('leaves late what it called late: a pause on the working day it had moved to was none', () => {
    const course = known([...denunciation, ...stopped, aDecision('2026-10-12')]);
    expect(settled(...course)).toMatchObject({ status: 'late', due: '2026-10-05', overdueAfter: '2026-10-05' });
    const since = [...known([...denunciation, ...stopped]), ...known([aDecision('2026-10-12')], 200)];
    expect(settled(...since)).toMatchObject({ status: 'met', due: '2026-10-12', overdueAfter: '2026-10-13' });
  });
  it('did not know the days that the law itself has off, nor other readings', () => {
    const facts = [
      aRegistration('2028-03-30', { kind: 'TC' }),
      anAcceptance('2028-03-31', { kind: 'TC' }),
      aDecision('2028-05-02'),
    ];
    expect(settled(...known(facts))).toMatchObject({ status: 'late', due: '2028-05-01', overdueAfter: '2028-05-01' });
    expect(settled(...known(facts, 200))).toMatchObject({ status: 'met', due: '2028-05-03', warnBy: '2028-05-02' });
  });
});

describe('whatever comes to be known of a case and of the calendar, in whatever order', () => {
  const facts = [
    aRegistration('2026-09-01', { kind: 'TC' }),
    anAcceptance('2026-09-09', { kind: 'TC' }),
    aMark('2026-09-10', ['a'], 4),
    aFact('case-suspended', '2026-09-20', 5),
    aFact('case-resumed', '2026-10-01', 6),
    anExtension('2026-10-05', { version: 7 }),
    anExtension('2026-11-10', { document: '19/QĐ', version: 8 }),
    aMark('2026-09-10', ['a', 'b'], 9),
    aDecision('2026-12-01'),
    aPaper('2026-12-09', 'conclusion-sent'),
    aCorrection('2026-12-10', { receivedAt: '2026-08-31T01:00:00.000Z' }, 10),
    aClosing('2026-12-20'),
  ];
  const calendars = [
    withDaysOff(1),
    withDaysOff(2, '2026-09-10', '2026-12-07'),
    withDaysOff(3, '2026-12-08', '2026-12-03'),
  ];
  type News = { fact: Fact } | { year: CalendarYear };
  const news: News[] = [...facts.map((fact) => ({ fact })), ...calendars.map((year) => ({ year }))];

  it('the clocks kept by the engine are those that must stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(news, { minLength: 4 }), (order) => {
        const [heard, years]: [KnownFact[], KnownYear[]] = [[], []];
        const rows = new Map<string, Clock>();
        for (const [known, one] of order.entries()) {
          if ('fact' in one) heard.push({ ...one.fact, known });
          else years.push({ ...one.year, known });
          const now = new Date('2026-12-31T00:00:00Z');
          const cause =
            'fact' in one
              ? { type: one.fact.type, id: one.fact.id, at: one.fact.at }
              : { type: 'calendar-changed' as const, id: 'calendar', at: now };
          const outcome = reconcile([...rows.values()], derive(heard, calendarOf(years)), {
            caseId,
            now,
            cause,
            idOf: (family) => family,
          });
          for (const clock of outcome.changed) rows.set(clock.family, clock);
        }
        const face = ({ family, status, due, lateFrom }: Pick<Clock, 'family' | 'status' | 'due' | 'lateFrom'>) => [
          family,
          status,
          due,
          lateFrom,
        ];
        const kept = [...rows.values()]
          .filter(({ status }) => status !== 'cancelled')
          .map(face)
          .sort();
        const must = clocksAsKnown(heard, knowledgeHistoryOf(years, []), state).map(face).sort();
        expect(must).toEqual(kept);
      }),
      { numRuns: 150 },
    );
  });
});
