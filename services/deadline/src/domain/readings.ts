import type { Text } from '@cau-noi/rules';
import type { WorkingCalendar } from './calendar.js';
import type { Counted } from './counting.js';
import { addDays, isWeekend, type Day, written } from './day.js';
import type { Length } from './length.js';
import { run, type Course, type Run } from './period.js';
import type { RuleVersion } from './rule.js';

/** What another reading of the law makes of a period. */
export type ReadingResult = {
  kind: 'other-period' | 'roll-by-statute';
  article: string;
  due: Day | null;
  counted: Counted;
};

/** Only rest days and public holidays of the Labour Code let a period move (BLDS Đ.148(5)). */
const rollArticle = 'BLDS 2015 Đ.148(5); BLLĐ 2019 Đ.112(1)';

/** Every other reading of a period, in the order of the law: another period, and another view of exchanged days. */
export function readingsOf(
  { length, readings }: RuleVersion,
  own: Run,
  start: Day,
  course: Course,
  calendar: WorkingCalendar,
): ReadingResult[] {
  const others = readings.map((reading) => ({ ...reading, counted: run(reading.length, start, course, calendar) }));
  return [
    ...others.map(({ article, counted }) => ({
      kind: 'other-period' as const,
      article,
      due: counted.due,
      counted,
    })),
    ...[{ length, counted: own }, ...others].flatMap(({ counted }) => rolledByStatute(counted, calendar)),
  ];
}

/** The end when exchanged and compensatory days are no holidays, where that makes a difference. */
function rolledByStatute({ length, end, due }: Run, calendar: WorkingCalendar): ReadingResult[] {
  if (end === null || due === null || !mayRoll(length)) return [];
  const step = length.direction === 'before' ? -1 : 1;
  let day = end;
  while (isWeekend(day) || calendar.holidays.has(day)) day = addDays(day, step);
  if (day === due) return [];
  const counted = { due: day, end, daysOff: [], worked: [], years: [] };
  return [{ kind: 'roll-by-statute', article: rollArticle, due: day, counted }];
}

const mayRoll = ({ unit, fixed }: Length): boolean => !fixed && (unit === 'calendar-days' || unit === 'months');

const unknown: Text = { vi: 'chưa xác định', en: 'not known' };

/** A reading in words, with the day it leads to. */
export const readingText = ({ kind, due }: ReadingResult): Text =>
  kind === 'other-period'
    ? {
        vi: `Cách hiểu khác của luật: hạn là ${due === null ? unknown.vi : written(due)}.`,
        en: `Another reading of the law: due ${due ?? unknown.en}.`,
      }
    : {
        vi: `Nếu ngày hoán đổi, nghỉ bù không phải ngày nghỉ lễ: hạn là ${due === null ? unknown.vi : written(due)}.`,
        en: `If exchanged and compensatory days are no holidays: due ${due ?? unknown.en}.`,
      };
