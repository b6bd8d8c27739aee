/** A calendar date in Asia/Ho_Chi_Minh, `YYYY-MM-DD`; such texts sort like the days they name. */
export type Day = string;

/** A month of that calendar, `YYYY-MM`. */
export type Month = string;

const dayLength = 86_400_000;
/** Việt Nam has been at UTC+7 without summer time since 1975. */
const offset = 7 * 3_600_000;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
};
const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/**
 * Days since 01/01/1970, in whole numbers: counting a period asks for dozens of days, and `Date` takes a hundred times as
 * long. Years are counted from 1 March, so that the leap day is the last of its year; 400 of them have 146,097 days.
 */
function numberOf(day: Day): number {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(day, 8, 10) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

function dayWith(number: number): Day {
  const since = number + 719_468;
  const era = Math.floor(since / 146_097);
  const dayOfEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** The day an instant falls on; an instant that is none throws RangeError, as `toISOString` does. */
export function dayOf(at: Date): Day {
  const number = Math.floor((at.getTime() + offset) / dayLength);
  if (Number.isNaN(number)) throw new RangeError('Invalid time value');
  return dayWith(number);
}

/** 00:00 of a day. */
export const startOf = (day: Day): Date => new Date(numberOf(day) * dayLength - offset);

/** A minute of a day, counted from its 00:00. */
export const instantOf = (day: Day, minute: number): Date => new Date(startOf(day).getTime() + minute * 60_000);

/** 24:00 of a day, which is 00:00 of the next. */
export const endOf = (day: Day): Date => new Date((numberOf(day) + 1) * dayLength - offset);

export const addDays = (day: Day, days: number): Day => dayWith(numberOf(day) + days);

/** The corresponding day of a later month; where there is none, the last day of that month (BLDS Đ.148(3)). */
export function addMonths(day: Day, months: number): Day {
  const count = digits(day, 0, 4) * 12 + digits(day, 5, 7) - 1 + months;
  const firstOf = (month: number): Day =>
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`;
  const length = numberOf(firstOf(count + 1)) - numberOf(firstOf(count));
  return addDays(firstOf(count), Math.min(digits(day, 8, 10), length) - 1);
}

/** Days from one day to another; negative when the other comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** True for a text that names a day of the calendar, in four figures of the year; 30/02 does not exist, nor does year 0. */
export const isDay = (text: string): boolean =>
  /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) && dayWith(numberOf(text)) === text;

/** Nothing is counted beyond: an end has to have four figures of the year too. */
export const lastCountedDay: Day = '2199-12-31';

/** A day as people in Việt Nam write it, `dd/MM/yyyy`. */
export const written = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

export const yearOf = (day: Day): number => digits(day, 0, 4);

/** The month a day lies in, `YYYY-MM`. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): Day => `${month}-01`;
/** The month so many months later; earlier, when negative. */
export const monthAfter = (month: Month, by = 1): Month => monthOf(addMonths(firstDayOf(month), by));
export const lastDayOf = (month: Month): Day => addDays(firstDayOf(monthAfter(month)), -1);

/** Minutes since 00:00 of the day, 0 to 1439. */
export const minuteOf = (at: Date): number =>
  Math.floor(((((at.getTime() + offset) % dayLength) + dayLength) % dayLength) / 60_000);

/** The day of the week: 0 for Sunday to 6. Day 0 was a Thursday. */
export const weekdayOf = (day: Day): number => (((numberOf(day) + 4) % 7) + 7) % 7;

/** Saturday or Sunday: the weekly rest days of state bodies (40-hour week). Day 0 was a Thursday. */
export const isWeekend = (day: Day): boolean => (((numberOf(day) + 5) % 7) + 7) % 7 < 2;
