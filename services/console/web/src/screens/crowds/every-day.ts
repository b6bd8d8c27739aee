import { addDays, daysBetween } from '@cau-noi/calendar';

export type Day = { day: string; people: number; petitions: number };

/**
 * Every day from the first one on until `today`, each as it was at its end: a day on which nothing changed is as the day
 * before. At most so many days, the latest.
 */
export function everyDay(days: readonly Day[], today: string, most: number): Day[] {
  const [first] = days;
  if (!first) return [];
  const known = new Map(days.map((one) => [one.day, one]));
  const all: Day[] = [];
  for (let i = 0; i <= daysBetween(first.day, today); i++) {
    const day = addDays(first.day, i);
    const before = all.at(-1) ?? first;
    all.push({ ...(known.get(day) ?? before), day });
  }
  return all.slice(-most);
}
