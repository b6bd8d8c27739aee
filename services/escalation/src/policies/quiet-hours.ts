import { addDays, dayOf, instantOf, isWorkingDay, minuteOf, type WorkingCalendar } from '@cau-noi/calendar';

/**
 * When nobody is told of a next step or reminded: from one minute of the day to another (over midnight when `to` is not
 * later than `from`), and, with `restDays`, on days that are not worked. Crowds of `exceptPeople` or more are told at any
 * hour; null: no exception.
 */
export type QuietHours = { from: string; to: string; restDays: boolean; exceptPeople: number | null };

/** The first instant at or after `at` that is not quiet; `people`: of a crowd, how many it has. */
export function afterQuiet(
  at: Date,
  quiet: QuietHours | null | undefined,
  calendar: WorkingCalendar,
  people: number | null = null,
): Date {
  if (!quiet) return at;
  if (quiet.exceptPeople !== null && people !== null && people >= quiet.exceptPeople) return at;
  let now = at;
  for (let end = endOfQuiet(now, quiet, calendar); end !== null; end = endOfQuiet(now, quiet, calendar)) now = end;
  return now;
}

/** When the quiet that an instant lies in is over, as far as this day tells; null: the instant is not quiet. */
function endOfQuiet(at: Date, { from, to, restDays }: QuietHours, calendar: WorkingCalendar): Date | null {
  const day = dayOf(at);
  if (restDays && !isWorkingDay(calendar, day)) return instantOf(addDays(day, 1), 0);
  const [minute, begin, end] = [minuteOf(at), minutesOf(from), minutesOf(to)];
  if (begin === end) return null;
  if (begin < end) return minute >= begin && minute < end ? instantOf(day, end) : null;
  if (minute >= begin) return instantOf(addDays(day, 1), end);
  return minute < end ? instantOf(day, end) : null;
}

/** `07:30` is 450. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
