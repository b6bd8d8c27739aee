import { isWeekend, yearOf, type Day } from './day.js';

export type CalendarDay = {
  date: Day;
  kind: 'holiday' | 'compensatory' | 'swap-off' | 'swap-work';
  status: 'official' | 'proposed' | 'withdrawn';
};

/** One version of the official civil-service calendar of one year, as `directory` published it. */
export type CalendarYear = { year: number; version: number; days: readonly CalendarDay[] };

/** The version of a year's calendar a result rests on. */
export type CalendarVersion = { year: number; version: number };

/** Which days state bodies work. A year without a calendar has no version: weekends alone are off there. */
export type WorkingCalendar = {
  off: ReadonlySet<Day>;
  worked: ReadonlySet<Day>;
  versions: ReadonlyMap<number, number>;
};

/** Builds the calendar from rows; of several versions of a year the highest counts. Proposed and withdrawn days move nothing. */
export function calendarOf(years: readonly CalendarYear[]): WorkingCalendar {
  const newest = new Map<number, CalendarYear>();
  for (const each of years) {
    if (each.version >= (newest.get(each.year)?.version ?? 0)) newest.set(each.year, each);
  }
  const official = [...newest.values()].flatMap(({ days }) => days).filter(({ status }) => status === 'official');
  const dates = (isWorked: boolean) =>
    new Set(official.filter(({ kind }) => (kind === 'swap-work') === isWorked).map(({ date }) => date));
  return {
    off: dates(false),
    worked: dates(true),
    versions: new Map([...newest.values()].map(({ year, version }) => [year, version])),
  };
}

/** The calendar of exactly these versions, out of more. */
export const calendarUnder = (versions: readonly CalendarVersion[], years: readonly CalendarYear[]): WorkingCalendar =>
  calendarOf(
    years.filter(({ year, version }) => versions.some((each) => each.year === year && each.version === version)),
  );

/** Holidays, compensatory and swapped days are off, swapped Saturdays are worked, otherwise the week decides. */
export const isWorkingDay = (calendar: WorkingCalendar, day: Day): boolean =>
  calendar.off.has(day) ? false : calendar.worked.has(day) || !isWeekend(day);

/** The calendar versions of these years, and whether one of them has none (then weekends alone counted there). */
export function basisOf(
  calendar: WorkingCalendar,
  years: readonly number[],
): { calendar: CalendarVersion[]; weekendsOnly: boolean } {
  const known = years.flatMap((year) => {
    const version = calendar.versions.get(year);
    return version === undefined ? [] : [{ year, version }];
  });
  return { calendar: known, weekendsOnly: known.length < years.length };
}

/** Every year from the first to the last of these days. */
export function yearsOf(from: Day, to: Day): number[] {
  const [first, last] = from <= to ? [yearOf(from), yearOf(to)] : [yearOf(to), yearOf(from)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
