import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { paced, type MachinePace } from '../machine-pace.js';
import type { Asked, Taken, Taker } from './engine-process.js';

export type CrowdOptions = { petitions: number; say(line: string): void };
export type CrowdResult = { inWindow: number } & Record<Taker, Taken & { machinePace: MachinePace }>;

/** Petitions through the engine of crowds with a full window that moves on, beside a Map that only keeps them. */
export async function benchCrowd({ petitions: inWindow, say }: CrowdOptions): Promise<CrowdResult> {
  const measured = async (taker: Taker): Promise<Taken & { machinePace: MachinePace }> => {
    const { found, pace } = await paced(() => inProcess({ taker, inWindow, moving: Math.ceil(inWindow / 2) }));
    say(`  ${taker}: ${found.moving.perSecond} petitions/s, ${found.moving.perCpuSecond} per second of CPU`);
    return { ...found, machinePace: pace };
  };
  return { inWindow, map: await measured('map'), engine: await measured('engine') };
}

/** In a process of its own, so that nothing else is in its memory. */
async function inProcess(asked: Asked): Promise<Taken> {
  const child = fork(fileURLToPath(new URL('./engine-process.js', import.meta.url)), {
    execArgv: ['--expose-gc', '--max-old-space-size=4096'],
  });
  child.send(asked);
  const [found] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Taken | number | null];
  if (found === null || typeof found !== 'object') throw new Error(`The process ended with ${found}.`);
  return found;
}
