import { dayOf, yearOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';

/** With two digits of the year in the number, a hundred years are distinct: 1990 to 2089. */
const firstYear = 1990;
const lastYear = 2089;

/**
 * The year of the register a paper belongs to: the year of its receipt in Asia/Ho_Chi_Minh.
 * Refuses years outside 1990–2089 (`received-out-of-range`).
 */
export function registerYear(receivedAt: Date): number {
  const year = yearOf(dayOf(receivedAt));
  if (year >= firstYear && year <= lastYear) return year;
  throw new RuleBroken('received-out-of-range', {
    vi: `Ngày nhận phải từ năm ${firstYear} đến năm ${lastYear}. Kiểm tra lại ngày nhận.`,
    en: `The date of receipt must lie in the years ${firstYear} to ${lastYear}. Check the date.`,
  });
}

/** `<unit code>-<yy>-<six digits>`; the seventh digit of a very large register is kept, never cut. */
export const caseNumber = (unitCode: string, year: number, serial: number): string =>
  `${unitCode}-${String(year % 100).padStart(2, '0')}-${String(serial).padStart(6, '0')}`;

/** Registers of a unit beside that of its cases: visits and petitions. */
export const series = ['LT', 'Đ'] as const;
export type Series = (typeof series)[number];

/** `Đ-<yy>-<six digits>`: a petition, and `LT-…` a visit, within the register of a unit; null for what was entered before there were such numbers. */
export const registerNumber = (of: Series, year: number | null, serial: number | null): string | null =>
  year === null || serial === null ? null : caseNumber(of, year, serial);

/** The year and the running number in `LT-26-000031`; null for what is no number of that series. */
export function inRegister(of: Series, number: string): { year: number; serial: number } | null {
  const [, series, digits, serial] = /^(.+)-(\d{2})-(\d{6,7})$/.exec(number) ?? [];
  if (series !== of || digits === undefined) return null;
  const year = Math.floor(firstYear / 100) * 100 + Number(digits);
  return { year: year < firstYear ? year + 100 : year, serial: Number(serial) };
}
