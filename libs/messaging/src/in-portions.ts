import { setImmediate as rest } from 'node:timers/promises';

/** Recording so many events takes a few milliseconds. */
const portion = 1_000;

/** Does the work in portions and yields between them, so that the process can serve other requests meanwhile. */
export async function inPortions<T>(all: readonly T[], work: (some: readonly T[]) => void): Promise<void> {
  for (let at = 0; at < all.length; at += portion) {
    if (at > 0) await rest();
    work(all.slice(at, at + portion));
  }
}
