/** How long something is waited for: working days (the same time of day), or hours of any day. */
export type Duration = { workingDays: number } | { hours: number };

/** A day of directory's calendar, as far as counting needs it. */
export type CalendarDay = {
  date: string;
  kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work';
  status: 'official' | 'proposed' | 'withdrawn';
};

/** Which days differ from an ordinary week; outside its years weekends alone are off. */
export type WorkingCalendar = { off: ReadonlySet<string>; worked: ReadonlySet<string> };

const dayLength = 86_400_000;
/** Asia/Ho_Chi_Minh stands at UTC+7 all year. */
const offset = 7 * 3_600_000;

/** Only official days count: a proposal moves nothing until somebody confirms it. */
export function calendarOf(days: readonly CalendarDay[]): WorkingCalendar {
  const official = days.filter(({ status }) => status === 'official');
  const dates = (isWorked: boolean): Set<string> =>
    new Set(official.filter(({ kind }) => (kind === 'swap-work') === isWorked).map(({ date }) => date));
  return { off: dates(false), worked: dates(true) };
}

/** The calendar date (`YYYY-MM-DD`) of an instant in Asia/Ho_Chi_Minh. */
export const dateOf = (at: Date): string => new Date(at.getTime() + offset).toISOString().slice(0, 10);

/** Swapped Saturdays are worked; holidays, compensatory and swapped days are off; otherwise the week decides. */
export function isWorkingDay(calendar: WorkingCalendar, date: string): boolean {
  if (calendar.off.has(date)) return false;
  return calendar.worked.has(date) || ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** The instant after a wait: n working days later at the same time of day, or n hours later. */
export function after(at: Date, wait: Duration, calendar: WorkingCalendar): Date {
  if ('hours' in wait) return new Date(at.getTime() + wait.hours * 3_600_000);
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

function daysAfter(at: Date, workingDays: number, calendar: WorkingCalendar): Date {
  let day = at;
  for (let left = workingDays; left > 0;) {
    day = new Date(day.getTime() + dayLength);
    if (isWorkingDay(calendar, dateOf(day))) left -= 1;
  }
  return day;
}
