import type { Day } from '@cau-noi/calendar';
import { holidaysAlone } from '../calendars/calendar.js';
import type { Length } from '../law/length.js';
import { run } from '../period/period.js';
import type { Read, ReadingResult } from './reading.js';

/** The readings that the rule itself names, in the order of the law, and for each whether its end moves. */
export function readingsOf(read: Read): ReadingResult[] {
  const { choice, own, start, course, calendar } = read;
  const { length, readings } = choice.version;
  const isFormer = choice.rule.counting === undefined;
  const others = readings.map((reading) => {
    const counted = run(reading.length, start, course, calendar, isFormer);
    return { kind: 'other-period' as const, article: reading.article, due: counted.due, counted };
  });
  const rolled = [{ length, due: own.due }, ...readings.map((each, i) => ({ ...each, due: others[i]?.due ?? null }))];
  return [...others, ...rolled.flatMap((each) => rolledByStatute(each, read, isFormer))];
}

/** Only rest days and public holidays of the Labour Code let a period move (BLDS Đ.148(5)). */
const rollArticle = 'BLDS 2015 Đ.148(5); BLLĐ 2019 Đ.112(1)';

/** The end when exchanged and compensatory days are no holidays, where that makes a difference. */
function rolledByStatute(
  { length, due }: { length: Length; due: Day | null },
  { start, course, calendar }: Read,
  isFormer: boolean,
): ReadingResult[] {
  if (!mayRoll(length)) return [];
  const counted = run(length, start, course, holidaysAlone(calendar), isFormer);
  return counted.due === due || counted.due === null
    ? []
    : [{ kind: 'roll-by-statute', article: rollArticle, due: counted.due, counted }];
}

const mayRoll = ({ unit, fixed }: Length): boolean => !fixed && (unit === 'calendar-days' || unit === 'months');
