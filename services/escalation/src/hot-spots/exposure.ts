import { addDays, daysBetween, isWorkingDay, weekdayOf, type Day, type WorkingCalendar } from '@cau-noi/calendar';

/** Days are counted from here; what is older is not looked at. */
const firstDay: Day = '2000-01-01';

/** The number of a day, 0 for the first. */
export const numberOfDay = (day: Day): number => daysBetween(firstDay, day);

/** How much of an ordinary working day's petitions come in from the first to the last of these days, both included; 0 when there is none. */
export type Exposure = (from: number, to: number) => number;

/** Petitions of a day, an ordinary Wednesday being 1: Sunday to Saturday, for days that are worked. */
const ofWeekday = [0.9, 1.25, 1.05, 1, 0.95, 0.85, 0.9];
/** What comes by post, by the web or is dated on a day off. */
const ofRest = 0.05;
/** A rest of so many days is Tết or as long as Tết; so many working days beside it are quieter, or catch up. */
const longRest = 7;
const besideLongRest = 5;
const beforeLongRest = 0.8;
const afterLongRest = 1.3;

/** The exposure by a working calendar. Weights are summed up once, from the first day on, so that a sum is always the same. */
export function exposureBy(calendar: WorkingCalendar): Exposure {
  const sums = [0];
  const worked: boolean[] = [];
  const isWorked = (day: number): boolean => {
    for (let next = worked.length; next <= day; next += 1) worked.push(isWorkingDay(calendar, addDays(firstDay, next)));
    return day < 0 || worked[day] === true;
  };
  const weightOf = (day: number): number => {
    if (!isWorked(day)) return ofRest;
    const ofDay = ofWeekday[weekdayOf(addDays(firstDay, day))] ?? 1;
    if (isBesideLongRest(day, -1, isWorked)) return ofDay * afterLongRest;
    return isBesideLongRest(day, 1, isWorked) ? ofDay * beforeLongRest : ofDay;
  };
  const upTo = (day: number): number => {
    for (let next = sums.length - 1; next <= day; next += 1) sums.push((sums[next] ?? 0) + weightOf(next));
    return sums[Math.max(0, day + 1)] ?? 0;
  };
  return (from, to) => (to < from ? 0 : upTo(to) - upTo(from - 1));
}

/** Whether a long rest lies within a few working days of a day, before it (`step` -1) or after it (1). */
function isBesideLongRest(day: number, step: 1 | -1, isWorked: (day: number) => boolean): boolean {
  let [workedDays, restDays] = [0, 0];
  for (let at = day + step; workedDays < besideLongRest; at += step) {
    if (isWorked(at)) [workedDays, restDays] = [workedDays + 1, 0];
    else restDays += 1;
    if (restDays === longRest) return true;
  }
  return false;
}
