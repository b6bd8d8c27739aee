import type { Length } from '../src/domain/length.js';

export type Papers = {
  pauses: readonly { from: string; to: string | null }[];
  extensions: readonly { days: number; decided: string }[];
};

const after = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Keeps a period with pencil and wall calendar: goes from day to day, puts a stroke on each that counts, and lays a paper
 * aside that comes when the period is over. Shares no code with the engine. Answers the last day, or null while paused.
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
  let laidAsideUntil = '';
  for (let day = start; ; day = after(day)) {
    while (waiting[0]?.decided === day) wanted += waiting.shift()!.days;
    const pause = pauses.find(({ from, to }) => from <= day && (to === null || day < to) && from > laidAsideUntil);
    if (pause?.to === null) return null;
    if (day !== start && !pause && (length.unit === 'calendar-days' || !isFree(day))) strokes += 1;
    if (strokes < wanted) continue;
    const last = length.unit === 'working-days' || length.fixed ? day : rolled(day, isFree);
    const late = waiting[0];
    if (!late || late.decided > last) return last;
    laidAsideUntil = after(late.decided, -1); // a pause that began between the end and the extension came too late
  }
}

function rolled(day: string, isFree: (day: string) => boolean): string {
  let last = day;
  while (isFree(last)) last = after(last);
  return last;
}
