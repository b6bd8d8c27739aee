import type { Day } from '@cau-noi/calendar';
import { holidaysAlone, type WorkingCalendar } from '../calendars/calendar.js';
import type { Length } from '../law/length.js';
import type { Traits } from '../law/traits.js';
import type { Choice } from '../law/version-choice.js';
import type { Counted } from '../period/counting.js';
import type { Pause } from '../period/pauses.js';
import { run, type Course, type Run } from '../period/period.js';
import type { ReadingKind } from './reading-texts.js';
import { views } from './views.js';

/** What another reading of the law makes of a period. */
export type ReadingResult = {
  kind: ReadingKind;
  article: string;
  due: Day | null;
  /** The first pause that it turns on. */
  pausedOn?: Day;
  counted: Counted & { pauses?: readonly Pause[] };
};

/** A period as it was counted, and what else is known of its case. */
export type Read = {
  choice: Choice;
  own: Run;
  start: Day;
  course: Course;
  calendar: WorkingCalendar;
  traits: Traits;
  /** When the decision was received that this period starts with the issue of. */
  receivedOn?: Day | undefined;
};

/** Every other reading of a period, in the order of the law: another period first, then other views of its days. */
export function readingsOf(read: Read): ReadingResult[] {
  const { choice, own, start, course, calendar } = read;
  const { length, readings } = choice.version;
  const isFormer = choice.rule.counting === undefined;
  const others = readings.map((reading) => {
    const counted = run(reading.length, start, course, calendar, isFormer);
    return { kind: 'other-period' as const, article: reading.article, due: counted.due, counted };
  });
  const rolled = [{ length, due: own.due }, ...readings.map((each, i) => ({ ...each, due: others[i]?.due ?? null }))];
  return [
    ...others,
    ...rolled.flatMap((each) => rolledByStatute(each, read, isFormer)),
    ...(isFormer ? [] : views.flatMap((view) => view(read)).filter(({ due }) => due !== own.due)),
  ];
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
