import { readFileSync } from 'node:fs';
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

/** Seconds all cores were busy since the start of the machine, or undefined where the system does not tell. */
export function busySeconds(): number | undefined {
  try {
    const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync('/proc/stat', 'utf8')
      .split('\n')[0]!
      .split(/\s+/)
      .map(Number);
    return (user + nice + system + irq + softirq) / 100;
  } catch {
    return undefined;
  }
}
