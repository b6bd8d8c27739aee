import type { Envelope } from '@cau-noi/events';

/**
 * A batch in the order in which it may be handled as sets: level k holds the k-th event of every subject, grouped by
 * name. Events of one subject keep their order; a group never holds two of one subject.
 */
export function levelsOf(events: readonly Envelope[]): Envelope[][] {
  const depth = new Map<string, number>();
  const levels: Map<string, Envelope[]>[] = [];
  for (const event of events) {
    const level = depth.get(event.subject) ?? 0;
    depth.set(event.subject, level + 1);
    const groups = (levels[level] ??= new Map<string, Envelope[]>());
    const group = groups.get(event.type);
    if (group) group.push(event);
    else groups.set(event.type, [event]);
  }
  return levels.flatMap((groups) => [...groups.values()]);
}
