import { setTimeout as pause } from 'node:timers/promises';

/** Retries until `fn` no longer throws and returns its result; after `within` ms throws its last error. */
export async function eventually<T>(fn: () => T | Promise<T>, { within = 15_000 } = {}): Promise<T> {
  const until = performance.now() + within;
  for (let wait = 5; ; wait = Math.min(wait * 1.5, 100)) {
    try {
      return await fn();
    } catch (error) {
      if (performance.now() >= until) throw error;
    }
    await pause(wait);
  }
}
