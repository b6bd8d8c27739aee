import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, LoadResult, Warm } from './load-process.js';

const script = fileURLToPath(new URL('./load-process.js', import.meta.url));

/** In a process of its own; a load that mostly fails is no measurement. */
export async function load(asked: Load, onWarm: () => void = () => undefined): Promise<LoadResult> {
  const child = fork(script);
  let result: LoadResult | undefined;
  child.on('message', (message: Warm | LoadResult) => (message === 'warm' ? onWarm() : (result = message)));
  child.send(asked);
  await once(child, 'exit');
  if (!result) throw new Error('The load generator ended without a result.');
  if (result.failures.length > result.took.length / 20)
    throw new Error(`Too many lifecycles failed: ${[...new Set(result.failures)].slice(0, 5).join('; ')}`);
  return result;
}
