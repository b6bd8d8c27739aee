import { addDays, isWeekend, yearOf, type Day } from './day.js';

/**
 * Which of the days that the law itself fixes are off: all of them; the holidays without those that make up for them; with
 * 24/11 made up for as well; or none, as former releases counted.
 */
export type LawDays = 'all' | 'holidays' | 'all-and-24-11' | 'none';

/** Days off without any notice, and the article: Gregorian dates; Tết, Giỗ Tổ and the neighbour of 2/9 need one. */
const holidayArticle = 'BLLĐ 2019 Đ.112(1)';
const compensatoryArticle = 'BLLĐ 2019 Đ.111(3)';
const cultureDay = { date: '11-24', from: 2026, knownAt: '2026-07-01', article: 'NQ 28/2026/QH16 Đ.2' };
const holidays: readonly string[] = ['01-01', '04-30', '05-01', '09-02'];

/** Why a day is off by the law itself; undefined when no notice means no day off. `asOf`: by what was known then. */
export function offByLaw(day: Day, which: LawDays, asOf?: Day): string | undefined {
  if (which === 'none') return undefined;
  const date = day.slice(5);
  if (holidays.includes(date)) return holidayArticle;
  const hasCultureDay = yearOf(day) >= cultureDay.from && (asOf === undefined || asOf >= cultureDay.knownAt);
  if (date === cultureDay.date) return hasCultureDay ? cultureDay.article : undefined;
  if (which === 'holidays' || !madeUp.test(date)) return undefined;
  const taken = makeUpDays(yearOf(day), which === 'all-and-24-11' && hasCultureDay);
  return taken.includes(date) ? compensatoryArticle : undefined;
}

/** True where 24/11 falls on a weekly rest day: whether a day makes up for it is not settled. */
export const isCultureDayOnRest = (year: number): boolean =>
  year >= cultureDay.from && isWeekend(`${year}-${cultureDay.date}`);

/** No other day can be one that makes up for a holiday. */
const madeUp = /^(01-0[23]|05-0[23]|09-0[34]|11-2[56])$/;

const kept = new Map<string, readonly string[]>();

/** Each holiday on a weekly rest day is made up for on the next working day (BLLĐ Đ.111(3)). */
function makeUpDays(year: number, withCultureDay: boolean): readonly string[] {
  const key = `${year} ${withCultureDay}`;
  const known = kept.get(key);
  if (known) return known;
  const all = [...holidays, ...(withCultureDay ? [cultureDay.date] : [])];
  const found: string[] = [];
  for (const holiday of all.filter((date) => isWeekend(`${year}-${date}`))) {
    let day = addDays(`${year}-${holiday}`, 1);
    while (isWeekend(day) || all.includes(day.slice(5)) || found.includes(day.slice(5))) day = addDays(day, 1);
    found.push(day.slice(5));
  }
  kept.set(key, found);
  return found;
}
