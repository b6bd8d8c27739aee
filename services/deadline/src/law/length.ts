import type { Text } from '@cau-noi/vocabulary';

/** How a period is measured. `days-per-month` and `days-per-week` ask for that many days in each month or week. */
export type UnitOfCount = 'working-days' | 'calendar-days' | 'months' | 'hours' | 'days-per-month' | 'days-per-week';

/**
 * How long a period is. `before` runs backwards from its event: the last day on which the act is still in time.
 * `fixed` never moves to another day because its last one is a day off.
 */
export type Length = { count: number; unit: UnitOfCount; direction?: 'before'; fixed?: true };

export const calendarDays = (count: number): Length => ({ count, unit: 'calendar-days' });
export const workingDays = (count: number): Length => ({ count, unit: 'working-days' });
export const months = (count: number): Length => ({ count, unit: 'months' });
/** Hours before an event; a day alone has no hour, so the limit falls on the day itself. */
export const hours = (count: number): Length => ({ count, unit: 'hours', fixed: true });
export const daysPerMonth = (count: number): Length => ({ count, unit: 'days-per-month', fixed: true });
/** Back from its event; a day off does not move its end, for nothing moves one back (BLDS Đ.148(5) only moves on). */
export const before = (length: Length): Length => ({ ...length, direction: 'before', fixed: true });

/** Not a number of days: a day that a paper names, and that no day off moves. */
export const onTheDay = before(calendarDays(0));
/** True of `onTheDay`. */
export const isNamedDay = ({ count, unit }: Length): boolean => count === 0 && unit === 'calendar-days';

const units: Record<UnitOfCount, (count: number) => Text> = {
  'working-days': (n) => ({ vi: `${n} ngày làm việc`, en: `${n} working day${n === 1 ? '' : 's'}` }),
  'calendar-days': (n) => ({ vi: `${n} ngày`, en: `${n} day${n === 1 ? '' : 's'}` }),
  months: (n) => ({ vi: `${n} tháng`, en: `${n} month${n === 1 ? '' : 's'}` }),
  hours: (n) => ({ vi: `${n} giờ`, en: `${n} hour${n === 1 ? '' : 's'}` }),
  'days-per-month': (n) => ({
    vi: `ít nhất ${n} ngày mỗi tháng`,
    en: `at least ${n} day${n === 1 ? '' : 's'} a month`,
  }),
  'days-per-week': (n) => ({ vi: `ít nhất ${n} ngày mỗi tuần`, en: `at least ${n} day${n === 1 ? '' : 's'} a week` }),
};

/** A length in words. */
export function lengthText(length: Length): Text {
  if (isNamedDay(length)) return { vi: 'chậm nhất trong ngày đó', en: 'on that day at the latest' };
  const { count, unit, direction } = length;
  const { vi, en } = units[unit](count);
  return direction === 'before' ? { vi: `${vi} trước đó`, en: `${en} before` } : { vi, en };
}
