import { runningBelow, type Running } from './process-tree.js';

/** CPU seconds by what they were spent on; empty where /proc is missing. */
export type Costs = Record<string, number>;

/** What every process below these had used at one moment. */
export type CostsSoFar = readonly Running[];

export const costsSoFar = (...roots: readonly number[]): CostsSoFar => roots.flatMap(runningBelow);

/**
 * Returns CPU seconds between two moments, largest first: of each of services, each database of PostgreSQL, Kafka.
 * Processes that ended within that time are counted too, under the name of whoever waited for them: a backend of
 * PostgreSQL that is gone can no longer be attributed to its database.
 */
export function costsBetween(before: CostsSoFar, after: CostsSoFar): Costs {
  const was = new Map(before.map((each) => [keyOf(each), each]));
  const isThere = new Set(after.map(keyOf));
  const costs: Costs = {};
  const add = (name: string, seconds: number): void => void (costs[name] = (costs[name] ?? 0) + seconds);
  for (const each of after) {
    const { seconds = 0, ended = 0 } = was.get(keyOf(each)) ?? {};
    add(each.name, each.seconds - seconds);
    // What those had used before is no part of this time, but came with them when they ended.
    const gone = before.filter((child) => child.parent === each.pid && !isThere.has(keyOf(child)));
    const usedBefore = gone.reduce((sum, child) => sum + child.seconds + child.ended, 0);
    add(nameOfEnded(each.name), Math.max(0, each.ended - ended - usedBefore));
  }
  return sorted(costs);
}

/** In ms per `count`, to a hundredth. */
export const costsPer = (costs: Costs, count: number): Costs =>
  sorted(
    Object.fromEntries(
      Object.entries(costs).map(([name, seconds]) => [name, Math.round((seconds / count) * 1e5) / 100]),
    ),
  );

const keyOf = ({ pid, started }: Running): string => `${pid} ${started}`;

const nameOfEnded = (name: string): string => `${name.replace(/^postgresql .*/, 'postgresql')}, ended`;

const sorted = (costs: Costs): Costs =>
  Object.fromEntries(
    Object.entries(costs)
      .filter(([, used]) => used > 0)
      .sort(([, a], [, b]) => b - a),
  );
