import { addOfficeTime, addWorkingDays, dayOf, daysBetween, type WorkingCalendar } from '@cau-noi/calendar';
import type { Duration } from './policy.js';

/** The instant after a wait: n working days later at the same time of day, n office hours or n hours later. */
export function after(at: Date, wait: Duration, calendar: WorkingCalendar): Date {
  if ('hours' in wait) return new Date(at.getTime() + wait.hours * 3_600_000);
  if ('workingHours' in wait) return addOfficeTime(at, wait.workingHours * 60, calendar);
  const key = `${at.getTime()} ${wait.workingDays}`;
  const known = counted.get(calendar) ?? new Map<string, Date>();
  counted.set(calendar, known);
  const day = known.get(key) ?? daysAfter(at, wait.workingDays, calendar);
  if (known.size < mostKept) known.set(key, day);
  return day;
}

/** Thousands of clocks fall due at one instant: what was counted once for a calendar is not counted again. */
const counted = new WeakMap<WorkingCalendar, Map<string, Date>>();
const mostKept = 10_000;

/** The same time of day, so many working days later. */
function daysAfter(at: Date, workingDays: number, calendar: WorkingCalendar): Date {
  const today = dayOf(at);
  const days = daysBetween(today, addWorkingDays(today, workingDays, calendar));
  return new Date(at.getTime() + days * dayLength);
}

const dayLength = 86_400_000;
