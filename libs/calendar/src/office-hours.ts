import { addDays, dayOf, instantOf, minuteOf, type Day } from './day.js';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.js';

/** The office hours of a working day where a unit has not set others: 07:30–11:30 and 13:30–17:00, in minutes of the day. */
export const officeHours = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
] as const;

/** The first instant of office hours at or after an instant. */
export function firstOfficeInstant(at: Date, calendar: WorkingCalendar): Date {
  const [day, minute] = [dayOf(at), minuteOf(at)];
  const open = isWorkingDay(calendar, day) ? officeHours.find(({ to }) => minute < to) : undefined;
  if (open) return minute >= open.from ? at : instantOf(day, open.from);
  return instantOf(nextWorkingDay(day, calendar), officeHours[0].from);
}

/** The instant at which so many minutes of office hours have passed; waits over nights, weekends and holidays. */
export function addOfficeTime(at: Date, minutes: number, calendar: WorkingCalendar): Date {
  let left = minutes * 60_000;
  for (let now = firstOfficeInstant(at, calendar); ; now = firstOfficeInstant(now, calendar)) {
    const end = closing(now);
    const open = end.getTime() - now.getTime();
    if (left <= open) return new Date(now.getTime() + left);
    left -= open;
    now = end;
  }
}

/** When the part of the office hours that an instant lies in ends. */
function closing(at: Date): Date {
  const minute = minuteOf(at);
  return instantOf(dayOf(at), officeHours.find(({ to }) => minute < to)?.to ?? minute);
}

function nextWorkingDay(after: Day, calendar: WorkingCalendar): Day {
  let day = addDays(after, 1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}
