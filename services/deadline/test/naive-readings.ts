import type { Length } from '../src/law/length.js';
import { naiveDue, type Papers } from './naive-clerk.js';

/** What a wall calendar has: all days off, those of them that are public holidays, and the Saturdays that are worked. */
export type Wall = { off: ReadonlySet<string>; holidays: ReadonlySet<string>; worked: ReadonlySet<string> };

const next = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * Where a denunciation would end as others read the law, each counted by the clerk from the start: exchanged and
 * compensatory days are no holidays, the day of resumption does not count, an extension runs from the day the period
 * had moved to. One extension at most, and in time. Shares no code with the engine.
 */
export function naiveReadings(length: Length, start: string, papers: Papers, wall: Wall): (string | null)[] {
  const { pauses, extensions } = papers;
  const byWall = (each: Length, from: string, what: Papers) => naiveDue(each, from, what, wall.off, wall.worked);
  const longer = merged(pauses.map(({ from, to }) => ({ from, to: to && next(to) })));
  const first = byWall(length, start, { pauses, extensions: [] });
  const [extension] = extensions;
  return [
    naiveDue(length, start, papers, wall.holidays, new Set()),
    ...(pauses.some(({ to }) => to !== null) ? [byWall(length, start, { pauses: longer, extensions })] : []),
    ...(extension && first !== null
      ? [
          byWall({ count: extension.days, unit: 'calendar-days' }, first, {
            pauses: since(pauses, first),
            extensions: [],
          }),
        ]
      : []),
  ];
}

const since = (pauses: Papers['pauses'], day: string) => pauses.filter(({ to }) => to === null || to > day);

/** Of two that run into each other now, the later one begins when the earlier has ended. */
function merged(pauses: Papers['pauses']): { from: string; to: string | null }[] {
  const found: { from: string; to: string | null }[] = [];
  for (const { from, to } of pauses) {
    const last = found.at(-1)?.to ?? from;
    const begins = last > from ? last : from;
    if (to === null || to > begins) found.push({ from: begins, to });
  }
  return found;
}
