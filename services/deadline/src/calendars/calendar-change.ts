import { isWorkingDay, type Day } from '@cau-noi/calendar';
import { calendarOf, type CalendarYear } from './calendar.js';

/**
 * The first and the last day on which a new version of a year is worked otherwise than the one before; the whole year
 * where there was none, or is none any more. Null when only proposals changed: they move nothing.
 */
export function changedDays(before: CalendarYear | undefined, after: CalendarYear): { first: Day; last: Day } | null {
  const [was, is] = [calendarOf(before ? [before] : []), calendarOf([after])];
  if (was.versions.has(after.year) !== is.versions.has(after.year)) {
    return { first: `${after.year}-01-01`, last: `${after.year}-12-31` };
  }
  const days = [...was.off, ...was.worked, ...is.off, ...is.worked]
    .filter((day) => isWorkingDay(was, day) !== isWorkingDay(is, day) || was.holidays.has(day) !== is.holidays.has(day))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}
