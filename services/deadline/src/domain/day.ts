/** A calendar date in Asia/Ho_Chi_Minh, `YYYY-MM-DD`; such texts sort like the days they name. */
export type Day = string;

const dayLength = 86_400_000;
/** Việt Nam has stood at UTC+7 without summer time since 1975. */
const offset = 7 * 3_600_000;

const midnightUtc = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);
const dayAt = (utc: number): Day => new Date(utc).toISOString().slice(0, 10);

/** The day an instant falls on. */
export const dayOf = (at: Date): Day => dayAt(at.getTime() + offset);

/** 00:00 of a day; 24:00 of a day is `startOf(addDays(day, 1))`. */
export const startOf = (day: Day): Date => new Date(midnightUtc(day) - offset);

export const addDays = (day: Day, days: number): Day => dayAt(midnightUtc(day) + days * dayLength);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (midnightUtc(to) - midnightUtc(from)) / dayLength;

/** The corresponding day of a later month; where there is none, the last day of that month (BLDS Đ.148(3)). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Saturday or Sunday: the weekly rest days of state bodies (40-hour week). */
export const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(midnightUtc(day)).getUTCDay());
