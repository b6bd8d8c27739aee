import { setImmediate as rest } from 'node:timers/promises';

/** Nobody else waits longer than this for their turn. */
const sliceMs = 10;

/**
 * Does work that can rest wherever it yields, so that requests are served in between. Returns what the work returns.
 */
export async function inSlices<R>(work: Generator<void, R>): Promise<R> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < sliceMs) continue;
    await rest();
    began = performance.now();
  }
}
