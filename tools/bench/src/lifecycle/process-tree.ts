import { readdirSync, readFileSync } from 'node:fs';

/**
 * A living process, in seconds of CPU so far: its own, and that of children that have `ended`, which the system adds to
 * whoever waited for them. `started` distinguishes two processes of one number.
 */
export type Running = { pid: number; parent: number; started: number; name: string; seconds: number; ended: number };

const ticksPerSecond = 100;

/** This process and every one below it; empty where /proc is missing. */
export function runningBelow(root: number): Running[] {
  const all = new Map(running().map((each) => [each.pid, each]));
  const isBelow = (pid: number): boolean => pid === root || (all.has(pid) && isBelow(all.get(pid)!.parent));
  return [...all.values()].filter(({ pid }) => isBelow(pid));
}

function running(): Running[] {
  return entries()
    .map(Number)
    .flatMap((pid) => {
      try {
        const times = timesIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
        const name = nameOf(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
        return [{ pid, name, ...times }];
      } catch {
        return []; // it has just ended
      }
    });
}

/** Reads a line of /proc/PID/stat; the name in brackets may hold anything. */
export function timesIn(stat: string): Pick<Running, 'parent' | 'started' | 'seconds' | 'ended'> {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (field: number): number => fields[field - 3] ?? 0; // numbered as in proc(5)
  return {
    parent: at(4),
    started: at(22),
    seconds: (at(14) + at(15)) / ticksPerSecond,
    ended: (at(16) + at(17)) / ticksPerSecond,
  };
}

function entries(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Services by their names, as one where they share a process. */
export function nameOf(command: string): string {
  const services = [...command.matchAll(/services\/(\w+)\/dist\//g)].map(([, name]) => name);
  const due = /service-process\.js ([\w ]+)/.exec(command)?.[1]?.trim().split(' ');
  const [first, ...more] = due ?? services;
  if (first) return `service ${[first, ...more].join('+')}`;
  const rival = /rivals\/(\w+)\/server/.exec(command)?.[1];
  if (rival) return `service ${rival}`;
  if (command.includes('kafka.Kafka')) return 'kafka';
  const database = /^postgres: (?:cau_noi_(\w+) |\w+ (?:due|bench)_(\w+) )/.exec(command)?.slice(1).find(Boolean);
  if (database) return `postgresql ${database}`;
  return command.startsWith('postgres') ? 'postgresql itself' : 'supervisor';
}
