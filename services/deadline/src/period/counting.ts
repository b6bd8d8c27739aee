import {
  addDays,
  addWorkingDays,
  addMonths,
  daysBetween,
  isSpecial,
  isWeekend,
  isWorkingDay,
  startOf,
  type Day,
} from '@cau-noi/calendar';
import { yearsOf, type WorkingCalendar } from '../calendars/calendar.js';
import type { Length } from '../law/length.js';
import type { Pause } from './pauses.js';

/** The end of a period and what led there. `due` and `end` are null while an open pause leaves it unknown. */
export type Counted = {
  due: Day | null;
  /** The end as counted, before it moved from a day off. */
  end: Day | null;
  /** Weekdays that were not counted because the official calendar has them off. */
  daysOff: Day[];
  /** Saturdays and Sundays that were counted because the official calendar has them worked. */
  worked: Day[];
  /** Years whose calendar was asked. */
  years: number[];
};

/**
 * Counts a period from the day of its event. That day is not counted (BLDS Đ.147(2)(3)); the period ends at 24:00 of
 * its last day (Đ.148(6)). Days within a pause are not counted, the day of resumption is. Calendar periods and months
 * that end on a day off still run until the end of the next working day (Đ.148(5)), which a pause may put off as well.
 * `pauses` are in order and do not overlap; what begins after the end has no part in it.
 */
export function count(length: Length, start: Day, calendar: WorkingCalendar, pauses: readonly Pause[] = []): Counted {
  const step = length.direction === 'before' ? -1 : 1;
  if (length.unit === 'working-days') return countWorkingDays(length.count, step, start, calendar, pauses);
  const { end, later } = shifted(plainEnd(length, step, start), start, pauses);
  return end === null || length.fixed
    ? { due: end, end, daysOff: [], worked: [], years: [] }
    : roll(end, step, calendar, later);
}

const open: Counted = { due: null, end: null, daysOff: [], worked: [], years: [] };

function plainEnd({ count: n, unit }: Length, step: 1 | -1, start: Day): Day {
  switch (unit) {
    case 'months':
      return addMonths(start, step * n);
    case 'hours':
      return start; // within the day of the event, as long as nothing is known but the day
    case 'days-per-month':
      return addDays(addMonths(`${start.slice(0, 8)}01`, 1), -1);
    case 'days-per-week':
      return sundayOf(start);
    default:
      return addDays(start, step * n);
  }
}

const sundayOf = (day: Day): Day => {
  let sunday = day;
  while (!(isWeekend(sunday) && !isWeekend(addDays(sunday, 1)))) sunday = addDays(sunday, 1);
  return sunday;
};

/** Each pause that begins in time moves the end by its days; the first one without an end leaves none. `later`: the others. */
function shifted(end: Day, start: Day, pauses: readonly Pause[]): { end: Day | null; later: readonly Pause[] } {
  let moved = end;
  for (const [i, pause] of pauses.entries()) {
    if (pause.from > moved) return { end: moved, later: pauses.slice(i) };
    if (pause.to === null) return { end: null, later: [] };
    moved = addDays(moved, countedDays(pause.from, pause.to, start));
  }
  return { end: moved, later: [] };
}

/** Days of a pause that would have counted: the day of the event never does. */
const countedDays = (from: Day, to: Day, start: Day): number => {
  const first = from > start ? from : addDays(start, 1);
  return Math.max(0, daysBetween(first, to));
};

function countWorkingDays(
  wanted: number,
  step: 1 | -1,
  start: Day,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
): Counted {
  const daysOff: Day[] = [];
  const worked: Day[] = [];
  let next = 0;
  let day = start;
  for (let left = wanted; left > 0;) {
    day = addDays(day, step);
    let pause = pauses[next];
    while (pause?.to && pause.to <= day) pause = pauses[(next += 1)];
    if (pause && pause.from <= day) {
      if (pause.to === null) return open;
      day = addDays(pause.to, -1);
      continue;
    }
    if (isWorkingDay(calendar, day)) left -= 1;
    if (isSpecial(calendar, day)) (isWeekend(day) ? worked : daysOff).push(day);
  }
  return { due: day, end: day, daysOff, worked, years: yearsOf(start, day) };
}

/** The first working day from the end on that lies in no pause: a pause on the way there stops the period once more. */
function roll(end: Day, step: 1 | -1, calendar: WorkingCalendar, pauses: readonly Pause[]): Counted {
  let due = end;
  let next = 0;
  const daysOff: Day[] = [];
  for (let pause = pauses[next]; ; pause = pauses[next]) {
    if (pause && pause.from <= due) {
      if (pause.to === null) return open;
      due = pause.to;
      next += 1;
    } else if (isWorkingDay(calendar, due)) break;
    else {
      if (isSpecial(calendar, due)) daysOff.push(due);
      due = addDays(due, step);
    }
  }
  const worked = isSpecial(calendar, due) ? [due] : [];
  return { due, end, daysOff, worked, years: yearsOf(end, due) };
}

/** A period gone through as its pauses come, each day once, so that many of them cost no more than their days. */
export type Walk = {
  /** The last day, when it comes before a day; null while the period still runs then. Days are asked in order. */
  endBefore(until: Day): Day | null;
  pause(pause: Pause): void;
  extend(days: number): void;
};

/** Goes through a period from the day of its event; one that runs backwards has ended before. `isFormer`: as in `run`. */
export function walk(length: Length, start: Day, calendar: WorkingCalendar, isFormer: boolean): Walk {
  const isWorking = length.unit === 'working-days';
  let day = start;
  // Below zero: days that passed after the last one counted, on the way to the working day it moves to.
  let left = length.direction ? 0 : isWorking ? length.count : daysBetween(start, plainEnd(length, 1, start));
  let resumed: Day | null = null;
  return {
    endBefore: (until) => {
      for (let next = addDays(day, 1); left > 0 && next < until; next = addDays(day, 1)) {
        day = next;
        if (!isWorking || isWorkingDay(calendar, day)) left -= 1;
      }
      if (left > 0) return null;
      if (length.direction || length.fixed || isFormer) return day;
      let last = resumed ?? day;
      while (last < until && !isWorkingDay(calendar, last)) last = addDays(last, 1);
      return last < until ? last : null;
    },
    pause: ({ from, to }) => {
      if (to === null) left = Number.POSITIVE_INFINITY;
      else if (left > 0) day = to > day ? addDays(to, -1) : day;
      else {
        left -= daysBetween(day, from) - 1;
        resumed = to;
        day = addDays(to, -1);
      }
    },
    extend: (days) => {
      left += days;
      if (left > 0) resumed = null;
    },
  };
}

/** The last working day up to and including a day. */
export const workingDayUpTo = (day: Day, calendar: WorkingCalendar): Day =>
  isWorkingDay(calendar, day) ? day : addWorkingDays(day, -1, calendar);

/** True when no more than `limit` working days lie after `start` up to and including `end`. */
export function isWithinWorkingDays(limit: number, start: Day, end: Day, calendar: WorkingCalendar): boolean {
  let found = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) found += 1;
    if (found > limit) return false;
  }
  return true;
}

/** A due date is late from 00:00 of the next day. */
export const lateFromDay = (due: Day): Date => startOf(addDays(due, 1));

/** A date set to the minute is late strictly after that instant: from the next millisecond. It never rolls. */
export const lateFromInstant = (dueAt: Date): Date => new Date(dueAt.getTime() + 1);
