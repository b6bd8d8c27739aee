import { setTimeout as pause } from 'node:timers/promises';
import type { LocalSystem } from '../lifecycle/local-system.js';

const behind = /^consumer_lag_events\{[^}]*\} (\d+)/gm;

/** Messages that consumers of all services have not handled yet, from their metrics. */
async function lag({ innerUrls }: LocalSystem): Promise<number> {
  const counts = await Promise.all(
    Object.values(innerUrls).map(async (url) => sumIn(await (await fetch(`${url}/metrics`)).text())),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

export const sumIn = (metrics: string): number =>
  [...metrics.matchAll(behind)].reduce((sum, [, count]) => sum + Number(count), 0);

const everyMs = 100;

/**
 * Returns the least lag seen between two instants (epoch ms): what comes in meanwhile is part of it only for moments.
 */
export async function leastLag(system: LocalSystem, from: number, to: number): Promise<number> {
  await pause(Math.max(0, from - Date.now()));
  let least = await lag(system);
  while (least > 0 && Date.now() < to) {
    await pause(everyMs);
    least = Math.min(least, await lag(system));
  }
  return least;
}
