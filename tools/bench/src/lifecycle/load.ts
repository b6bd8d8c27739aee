import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, LoadResult, StepDone, Warm } from './load-process.js';

const script = fileURLToPath(new URL('./load-process.js', import.meta.url));

/** Callbacks of a load on its way; `mayFail`: failures are what is measured. */
export type Listener = { onWarm?(): void; onStep?(done: StepDone): void; mayFail?: boolean };

/** Makes a load in a process of its own; one that mostly fails is no measurement. */
export async function load(asked: Load, { onWarm, onStep, mayFail = false }: Listener = {}): Promise<LoadResult> {
  const child = fork(script);
  let result: LoadResult | undefined;
  child.on('message', (message: Warm | StepDone | LoadResult) => {
    if (message === 'warm') onWarm?.();
    else if ('step' in message) onStep?.(message);
    else result = message;
  });
  child.send(asked);
  await once(child, 'exit');
  if (!result) throw new Error('The load generator ended without a result.');
  const why = [...new Set(result.failures.map((failure) => failure.why))];
  if (!mayFail && result.failures.length > result.took.length / 20)
    throw new Error(`Too many lifecycles failed: ${why.slice(0, 5).join('; ')}`);
  return result;
}
