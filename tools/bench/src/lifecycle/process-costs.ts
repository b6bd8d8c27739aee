import { runningBelow } from './process-tree.js';

/** CPU seconds by what they were spent on; empty where /proc is missing. */
export type Costs = Record<string, number>;

/** What every process below this one has used so far: each of services, each database of PostgreSQL, Kafka. */
export function costsBelow(root: number): Costs {
  const costs: Costs = {};
  for (const { name, seconds } of runningBelow(root)) costs[name] = (costs[name] ?? 0) + seconds;
  return costs;
}

/** In ms per `count`, largest first. */
export function costsPer(before: Costs, after: Costs, count: number): Costs {
  const per = Object.entries(after).map(
    ([name, seconds]) => [name, Math.round(((seconds - (before[name] ?? 0)) / count) * 1e5) / 100] as const,
  );
  return Object.fromEntries(per.filter(([, ms]) => ms > 0).sort(([, a], [, b]) => b - a));
}
