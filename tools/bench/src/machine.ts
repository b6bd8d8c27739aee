import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** On what a bench ran; everything, the load generator included, shares these cores. */
export type Machine = { cores: number; cpu: string; memoryGiB: number; node: string; loadAtStart: number };

export const machine = (): Machine => ({
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  loadAtStart: Math.round((loadavg()[0] ?? 0) * 100) / 100,
});
