import { officialYears } from '@cau-noi/calendar';
import type { Random } from './random.js';

const dayMs = 86_400_000;
/** Asia/Ho_Chi_Minh stands at UTC+7 all year. */
const offsetMs = 7 * 3_600_000;

/** The calendar day of an instant in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => new Date(at.getTime() + offsetMs).toISOString().slice(0, 10);
/** That minute of that day. */
export const minuteOf = (day: string, minute: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) - offsetMs + minute * 60_000);
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const official = new Map(
  officialYears.flatMap(({ days }) =>
    days.flatMap(({ date, kind, status }) => (status === 'official' ? [[date, kind] as const] : [])),
  ),
);

/** By the notices of holidays; a year that has none yet has its weekends alone. */
export function isWorkingDay(day: string): boolean {
  const notice = official.get(day);
  if (notice !== undefined) return notice === 'swap-work';
  return weekday(day) !== 0 && weekday(day) !== 6;
}

/** The day itself when it is worked, else the next that is. */
export function onWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : onWorkingDay(addDays(day, 1));
}

/** Monday is the busiest day of a desk, and the morning busier than the afternoon. */
export const busyness = (day: string): number => (isWorkingDay(day) ? [8, 14, 11, 10, 9, 8, 8][weekday(day)]! : 0);

/** A minute of office hours: 7:30–11:30 or 13:30–17:00. */
export const officeMinute = (random: Random): number =>
  random.pick([
    [65, () => random.whole(450, 689)],
    [35, () => random.whole(810, 1_019)],
  ])();
