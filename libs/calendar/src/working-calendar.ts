import { addDays, daysBetween, isWeekend, type Day } from './day.js';
import { offByLaw, type LawDays } from './statutory-days.js';

/** A day of the civil-service calendar, as far as counting needs it. Only official days count; proposals move nothing. */
export type CalendarDay = {
  date: Day;
  kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work';
  status: 'official' | 'proposed' | 'withdrawn';
  /** Of a day that nobody has decided on yet, or has decided against. */
  proposal?: string;
};

/** Which days state bodies work. Where no notice speaks of a day, its place in the week and the law itself decide. */
export type WorkingCalendar = {
  off: ReadonlySet<Day>;
  worked: ReadonlySet<Day>;
  /** Days whose notice was withdrawn: they are worked, whatever the law would give without the notice. */
  struck?: ReadonlySet<Day>;
  /** Which days the law itself has off where no notice speaks of them; all when left out. */
  lawDays?: LawDays;
  /** By what was known of the law at the end of that day; all of it when left out. */
  asOf?: Day;
};

/** The calendar of these days, of as many years as they are. Of one date and proposal there is one row. */
export function workingCalendar(
  days: readonly CalendarDay[],
): Required<Pick<WorkingCalendar, 'off' | 'worked' | 'struck'>> {
  const dates = (chosen: (day: CalendarDay) => boolean): Set<Day> =>
    new Set(days.filter(chosen).map(({ date }) => date));
  return {
    off: dates(({ status, kind }) => status === 'official' && kind !== 'swap-work'),
    worked: dates(({ status, kind }) => status === 'official' && kind === 'swap-work'),
    struck: dates(({ status, proposal }) => status === 'withdrawn' && !proposal),
  };
}

/** Without any notice: weekends, and the days that the law itself has off. */
export const withoutNotices: WorkingCalendar = workingCalendar([]);

/** Holidays, compensatory and swapped days are off, swapped Saturdays are worked, otherwise the week decides. */
export const isWorkingDay = (calendar: WorkingCalendar, day: Day): boolean =>
  calendar.off.has(day) ? false : calendar.worked.has(day) || !(isWeekend(day) || lawOf(calendar, day) !== undefined);

/** The article by which a day is off without a notice; undefined where a notice took it back, or there is none. */
export const lawOf = ({ struck, lawDays = 'all', asOf }: WorkingCalendar, day: Day): string | undefined =>
  struck?.has(day) ? undefined : offByLaw(day, lawDays, asOf);

/** A day that the official calendar treats otherwise than the week does. */
export const isSpecial = (calendar: WorkingCalendar, day: Day): boolean =>
  isWorkingDay(calendar, day) === isWeekend(day);

/** The `n`-th working day after a day, the day itself not counted; of a negative `n`, before it. */
export function addWorkingDays(day: Day, n: number, calendar: WorkingCalendar): Day {
  const step = n < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(n); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(calendar, found)) left -= 1;
  }
  return found;
}

/** Working days after `from` up to and including `to`; with a minus when `to` lies before `from`. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let days = 0;
  for (let left = daysBetween(first, last), day = first; left > 0; left -= 1) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) days += 1;
  }
  return days === 0 ? 0 : from <= to ? days : -days;
}
