import { yearsOf, type WorkingCalendar } from './calendar.js';
import { isWithinWorkingDays, workingDaysBefore } from './counting.js';
import { dayOf, startOf, type Day } from './day.js';

/** A warning is given once, from `at` on, while the clock runs and is not late. */
export type Warning = { code: string; at: Date };

type Span = { from: Date; start: Day; end: Day; lateFrom: Date };

/** Longest period, in working days, that is warned about by working days and not by its share. */
const shortPeriod = 10;
const daysAhead = 2;
const share = 0.8;

/**
 * The warnings of a period: from 00:00 two working days before its end when it is no longer than ten working days, else
 * from 00:00 of the day on which 80 % of it are over. A period too short for its warning has none.
 */
export function warningsFor(
  { from, start, end, lateFrom }: Span,
  calendar: WorkingCalendar,
): { warnings: Warning[]; years: number[] } {
  const isShort = isWithinWorkingDays(shortPeriod, start, end, calendar);
  const day = isShort
    ? workingDaysBefore(end, daysAhead, calendar)
    : dayOf(new Date(from.getTime() + share * (lateFrom.getTime() - from.getTime())));
  const warning = { code: isShort ? 'two-working-days-left' : 'four-fifths-over', at: startOf(day) };
  const fits = warning.at > from && warning.at < lateFrom;
  return { warnings: fits ? [warning] : [], years: isShort ? yearsOf(day, end) : [] };
}
