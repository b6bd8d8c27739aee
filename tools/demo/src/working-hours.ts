import { addDays, isWorkingDay, officialCalendar, weekdayOf, type Day } from '@cau-noi/calendar';
import type { Random } from './random.js';

/** By the notices of holidays and by the law. */
export const isWorked = (day: Day): boolean => isWorkingDay(officialCalendar, day);

/** The day itself when it is worked, else the next that is. */
export function onWorkingDay(day: Day): Day {
  return isWorked(day) ? day : onWorkingDay(addDays(day, 1));
}

/** Monday is the busiest day of a desk, and the morning busier than the afternoon. */
export const busyness = (day: Day): number => (isWorked(day) ? [8, 14, 11, 10, 9, 8, 8][weekdayOf(day)]! : 0);

/** A minute of office hours: 7:30–11:30 or 13:30–17:00. */
export const officeMinute = (random: Random): number =>
  random.pick([
    [65, () => random.whole(450, 689)],
    [35, () => random.whole(810, 1_019)],
  ])();
