import { pbkdf2 } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

/** How quick the machine was while something was measured: what the same spin took, each time it was made, in ms. */
export type MachinePace = readonly number[];

const rounds = 300_000;
/** As many as Node calculates at once. */
const atOnce = Math.min(availableParallelism(), 4);
const hash = promisify(pbkdf2);

/** Runs a fixed number of rounds of SHA-256 on every core at once; returns how long the last took, in ms. */
export async function spin(): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, () => hash('pace', 'of the machine', rounds, 32, 'sha256')));
  return Math.round(performance.now() - began);
}

/** Does something between two spins. */
export async function paced<T>(work: () => Promise<T>): Promise<{ found: T; pace: MachinePace }> {
  const before = await spin();
  const found = await work();
  return { found, pace: [before, await spin()] };
}

/** Quickest and slowest, as people read it; empty of nothing. */
export function paceText(pace: MachinePace): string {
  if (pace.length === 0) return '';
  const [quickest, slowest] = [Math.min(...pace), Math.max(...pace)];
  return quickest === slowest ? `${quickest} ms` : `${quickest}–${slowest} ms`;
}
