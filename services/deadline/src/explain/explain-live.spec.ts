import fc from 'fast-check';
import { addDays } from '@cau-noi/calendar';
import { anyDay } from '../../test/arbitraries.js';
import { aCorrection, aFact, aMark, anAcceptance, anExtension, aRegistration, caseId } from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import { accountOf, doubtsOfClock } from '../clock-view/clock-account.js';
import { questionOfClock } from '../clock-view/clock-question.js';
import { derive } from '../clocks/case-clocks.js';
import type { Fact } from '../facts/facts.js';
import { ruleById } from '../law/rules.js';
import { explain } from './explain.js';

const calendar = calendarOf(officialCalendars);
const criteria = ['a', 'b', 'c', 'd', 'dd', 'e', 'g'] as const;

const someCourse = fc.record({
  kind: fc.constantFrom('KN' as const, 'TC' as const, 'KL' as const),
  isSecond: fc.boolean(),
  start: anyDay,
  remote: fc.option(fc.boolean(), { nil: undefined }),
  ticked: fc.option(fc.uniqueArray(fc.constantFrom(...criteria), { minLength: 1 }), { nil: undefined }),
  pauses: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20 })), { maxLength: 2 }),
  isOpen: fc.boolean(),
  extended: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
});

/** The same course of a case once as facts and once as a question. */
function twice(course: typeof someCourse extends fc.Arbitrary<infer C> ? C : never) {
  const { kind, isSecond, start, remote, ticked } = course;
  const facts: Fact[] = [aRegistration(start, { kind }), anAcceptance(start, { kind })];
  let day = start;
  const pauses = course.pauses.map(([wait, length], i) => {
    const from = addDays(day, wait + (i > 0 ? 1 : 0)); // two of one day would be one for the facts
    day = addDays(from, length + 1);
    const to = course.isOpen && i === course.pauses.length - 1 ? null : day;
    facts.push(aFact('case-suspended', from, 10 + i));
    if (to) facts.push(aFact('case-resumed', to, 10 + i));
    return [from, to];
  });
  const mayExtend = kind === 'TC' && course.extended !== undefined && ticked !== undefined;
  const decided = addDays(start, course.extended ?? 0);
  if (mayExtend) facts.push(anExtension(decided));
  if (ticked) facts.push(aMark(start, ticked));
  if (remote !== undefined || isSecond) {
    facts.push(aCorrection(start, { ...(remote !== undefined && { remote }), secondLevel: isSecond }));
  }
  const rule = kind === 'TC' ? 'TC-GQ' : `${kind}${isSecond ? 2 : 1}-GQ`;
  const question = {
    rule,
    start,
    pauses,
    ...(mayExtend && { extensions: [{ days: 30, document: '12/QĐ', decided }] }),
    facts: {
      ...(ticked && { criteria: ticked }),
      ...(remote !== undefined && { remote }),
      records: {
        ...(ticked && { complex: { date: start } }),
        ...(remote !== undefined && { remote: { date: start } }),
      },
    },
  };
  return { facts, question, rule };
}

describe('an explanation', () => {
  it('is what the live clock of the same facts says', () => {
    fc.assert(
      fc.property(someCourse, (course) => {
        const { facts, question, rule } = twice(course);
        const live = derive(facts, calendar).find(({ family }) => family === rule)!;
        const clock = { ...live, id: 'x', caseId, warned: [], overdueAt: null };
        expect({
          rule: clock.rule,
          name: ruleById(clock.rule)?.name,
          version: clock.ruleVersion,
          article: clock.article,
          start: clock.start,
          due: clock.due,
          warnBy: clock.warnBy,
          overdueAfter: clock.overdueAfter,
          doubts: doubtsOfClock(clock, calendar),
          ...accountOf(clock, calendar),
        }).toEqual(explain(question, officialCalendars));
        const asked = explain(JSON.parse(JSON.stringify(questionOfClock(clock, calendar))), officialCalendars);
        expect([asked.due, asked.warnBy, asked.overdueAfter, asked.rule]).toEqual([
          clock.due,
          clock.warnBy,
          clock.overdueAfter,
          clock.rule,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
