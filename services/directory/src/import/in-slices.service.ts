import { setImmediate as rest } from 'node:timers/promises';

/** Others wait no longer for their turn. */
const sliceMs = 10;

/** Does work that can rest wherever it yields: whoever asks the service for something meanwhile is answered in between. */
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
