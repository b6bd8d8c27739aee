import { readdirSync, readFileSync } from 'node:fs';

/** A living process of this machine. */
export type Process = { pid: number; parent: number; command: string; args: string[] };

/** The processes that have this one as their parent (Linux: read from /proc). */
export const childrenOf = (parent: number): Process[] => allProcesses().filter((each) => each.parent === parent);

/** The environment a process was started with; of our own processes only. */
export function environmentOf(pid: number): Record<string, string> {
  const pairs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

function allProcesses(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => read(Number(pid)) ?? []);
}

/** Undefined for one that ended in between, or is dead and only not collected yet. */
function read(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    return { pid, parent: Number(parent), command: args.join(' '), args };
  } catch {
    return undefined;
  }
}
