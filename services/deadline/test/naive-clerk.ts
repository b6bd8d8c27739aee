import type { Length } from '../src/law/length.js';

export type Papers = {
  pauses: readonly { from: string; to: string | null }[];
  extensions: readonly { days: number; decided: string }[];
};

const after = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Keeps a period with pencil and wall calendar: goes from day to day, puts a stroke on each that counts, and takes each
 * paper as it comes. When there are strokes enough, the first working day without a pause ends it; papers that come
 * later find it over. Shares no code with the engine. Returns the last day, or null while paused.
 */
export function naiveDue(
  length: Length,
  start: string,
  { pauses, extensions }: Papers,
  off: ReadonlySet<string>,
  worked: ReadonlySet<string>,
): string | null {
  const isFree = (day: string): boolean => {
    if (off.has(day)) return true;
    if (worked.has(day)) return false;
    return ['Sat', 'Sun'].includes(new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 3));
  };
  const waiting = [...extensions]
    .sort((a, b) => (a.decided < b.decided ? -1 : 1))
    .filter(({ decided }) => decided >= start);
  let wanted = length.count;
  let strokes = 0;
  for (let day = start; ; day = after(day)) {
    while (waiting[0]?.decided === day) wanted += waiting.shift()!.days;
    const pause = pauses.find(({ from, to }) => from <= day && (to === null || day < to));
    if (pause?.to === null) return null;
    if (pause) continue;
    if (day !== start && (length.unit === 'calendar-days' || !isFree(day))) strokes += 1;
    if (strokes < wanted) continue;
    if (length.unit === 'calendar-days' && !length.fixed && isFree(day)) continue;
    return day;
  }
}
