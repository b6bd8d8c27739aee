import { addDays, firstDayOf, lastDayOf, weekdayOf } from '@cau-noi/calendar';

/** The months of a year, `YYYY-MM`. */
export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);

/** The weeks of a month from Monday to Sunday; null where a day is of another month. */
export function weeksOf(month: string): (string | null)[][] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const weeks: (string | null)[][] = [];
  for (let monday = addDays(first, -placeOf(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, place) => addDays(monday, place)).map((day) =>
        day.startsWith(month) ? day : null,
      ),
    );
  return weeks;
}

/** The place of a day in its week, Monday first. */
const placeOf = (day: string): number => (weekdayOf(day) + 6) % 7;

/** So many days each arrow key goes on. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day an arrow key leads to; null where the key is another one, or the day is of another year. */
export function dayAfterKey(day: string, key: string): string | null {
  const step = steps[key];
  if (step === undefined) return null;
  const next = addDays(day, step);
  return next.slice(0, 4) === day.slice(0, 4) ? next : null;
}
