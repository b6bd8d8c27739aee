import { setImmediate as rest } from 'node:timers/promises';

/** Sealing one record takes a tenth of a millisecond; other requests are served after so many. */
const atOnce = 100;

/** `map` over what may be a crowd: other requests are served in between. */
export async function inTurns<T, R>(all: readonly T[], work: (one: T) => R): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) {
    done.push(work(one));
    if (done.length % atOnce === 0) await rest();
  }
  return done;
}
