import { isWorkingDay, yearsOf, type WorkingCalendar } from './calendar.js';
import { addDays, addMonths, isWeekend, startOf, type Day } from './day.js';

/** How long a period is. `before` runs backwards from its event: the last day on which the act is still in time. */
export type Length = {
  count: number;
  unit: 'working-days' | 'calendar-days' | 'months';
  direction?: 'before';
};

/** The end of a period and what led there. */
export type Counted = {
  due: Day;
  /** The end as counted, where it fell on a day off and moved; else null. */
  rolledFrom: Day | null;
  /** Weekdays that were not counted because the official calendar has them off. */
  daysOff: Day[];
  /** Saturdays and Sundays that were counted because the official calendar has them worked. */
  worked: Day[];
  /** Years whose calendar was asked. */
  years: number[];
};

/**
 * Counts a period from the day of its event. That day is not counted (BLDS Đ.147(2)(3)); the period ends at 24:00 of
 * its last day (Đ.148(6)). Calendar periods and months that end on a day off end with the next working day (Đ.148(5));
 * backward ones with the working day before.
 */
export function count(length: Length, start: Day, calendar: WorkingCalendar): Counted {
  const step = length.direction === 'before' ? -1 : 1;
  return length.unit === 'working-days'
    ? countWorkingDays(length.count, step, start, calendar)
    : roll(
        length.unit === 'months' ? addMonths(start, step * length.count) : addDays(start, step * length.count),
        step,
        calendar,
      );
}

function countWorkingDays(wanted: number, step: 1 | -1, start: Day, calendar: WorkingCalendar): Counted {
  const daysOff: Day[] = [];
  const worked: Day[] = [];
  let day = start;
  for (let left = wanted; left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
    if (isSpecial(calendar, day)) (isWeekend(day) ? worked : daysOff).push(day);
  }
  return { due: day, rolledFrom: null, daysOff, worked, years: yearsOf(start, day) };
}

function roll(end: Day, step: 1 | -1, calendar: WorkingCalendar): Counted {
  let due = end;
  const daysOff: Day[] = [];
  while (!isWorkingDay(calendar, due)) {
    if (isSpecial(calendar, due)) daysOff.push(due);
    due = addDays(due, step);
  }
  const worked = isSpecial(calendar, due) ? [due] : [];
  return { due, rolledFrom: due === end ? null : end, daysOff, worked, years: yearsOf(end, due) };
}

/** A day that the official calendar treats otherwise than the week does. */
const isSpecial = (calendar: WorkingCalendar, day: Day): boolean => isWorkingDay(calendar, day) === isWeekend(day);

/** The `n`-th working day before a day. */
export const workingDaysBefore = (day: Day, n: number, calendar: WorkingCalendar): Day =>
  countWorkingDays(n, -1, day, calendar).due;

/** True when no more than `limit` working days lie after `start` up to and including `end`. */
export const isWithinWorkingDays = (limit: number, start: Day, end: Day, calendar: WorkingCalendar): boolean =>
  end < countWorkingDays(limit + 1, 1, start, calendar).due;

/** A due date is late from 00:00 of the next day. */
export const lateFromDay = (due: Day): Date => startOf(addDays(due, 1));

/** A date set to the minute is late strictly after that instant: from the next millisecond. It never rolls. */
export const lateFromInstant = (dueAt: Date): Date => new Date(dueAt.getTime() + 1);
