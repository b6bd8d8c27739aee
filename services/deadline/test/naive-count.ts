import type { Length } from '../src/law/length.js';

const text = (date: Date): string => date.toISOString().slice(0, 10);

/** Counts like a clerk with a wall calendar, one day after the other; shares no code with the engine. */
export function naiveEnd(length: Length, start: string, off: ReadonlySet<string>, worked: ReadonlySet<string>): string {
  const day = new Date(`${start}T12:00:00Z`);
  const move = (by: number): void => void day.setUTCDate(day.getUTCDate() + by);
  const step = length.direction === 'before' ? -1 : 1;
  const isFree = (): boolean => {
    const name = text(day);
    if (off.has(name)) return true;
    if (worked.has(name)) return false;
    return 'Sat Sun'.includes(day.toUTCString().slice(0, 3));
  };
  if (length.unit === 'months') {
    const wanted = day.getUTCDate();
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() + step * length.count);
    const month = day.getUTCMonth();
    for (let i = 1; i < wanted; i++) {
      move(1);
      if (day.getUTCMonth() !== month) {
        move(-1);
        break;
      }
    }
  }
  if (length.unit === 'calendar-days') for (let i = 0; i < length.count; i++) move(step);
  if (length.unit === 'working-days') {
    let counted = 0;
    while (counted < length.count) {
      move(step);
      if (!isFree()) counted++;
    }
    return text(day);
  }
  if (!length.fixed) while (isFree()) move(step);
  return text(day);
}
