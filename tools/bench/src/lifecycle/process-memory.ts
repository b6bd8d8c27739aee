import { readFileSync } from 'node:fs';
import { runningBelow } from './process-tree.js';

/** Megabytes by whose they are. */
export type Memory = Record<string, number>;

/**
 * Returns the memory of every process below this one, shared memory divided among its users (PSS), largest first; empty
 * where the system does not report it.
 */
export function memoryBelow(root: number): Memory {
  const memory: Memory = {};
  for (const { pid, name } of runningBelow(root)) {
    const whose = name.replace(/^postgresql .*/, 'postgresql');
    memory[whose] = (memory[whose] ?? 0) + sharedOut(pid);
  }
  const rounded = Object.entries(memory).map(([name, mb]) => [name, Math.round(mb)] as const);
  return Object.fromEntries(rounded.filter(([, mb]) => mb > 0).sort(([, a], [, b]) => b - a));
}

function sharedOut(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // ended, or somebody else's
  }
}
