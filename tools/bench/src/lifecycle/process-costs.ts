import { readdirSync, readFileSync } from 'node:fs';

/** CPU seconds by what they were spent on; empty where /proc is missing. */
export type Costs = Record<string, number>;

const ticksPerSecond = 100;

/** What every process below this one has used so far: each service, each database of PostgreSQL, Kafka. */
export function costsBelow(root: number): Costs {
  const processes = running();
  const isBelow = (pid: number): boolean => pid === root || (processes.has(pid) && isBelow(processes.get(pid)!.parent));
  const costs: Costs = {};
  for (const [pid, { name, seconds }] of processes) {
    if (isBelow(pid)) costs[name] = (costs[name] ?? 0) + seconds;
  }
  return costs;
}

/** In ms per `count`, largest first. */
export function costsPer(before: Costs, after: Costs, count: number): Costs {
  const per = Object.entries(after).map(
    ([name, seconds]) => [name, Math.round(((seconds - (before[name] ?? 0)) / count) * 1e5) / 100] as const,
  );
  return Object.fromEntries(per.filter(([, ms]) => ms > 0).sort(([, a], [, b]) => b - a));
}

type Running = Map<number, { parent: number; name: string; seconds: number }>;

function running(): Running {
  const found: Running = new Map();
  for (const pid of entries().map(Number)) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent = 0, user = 0, system = 0] = [fields[1], fields[11], fields[12]];
      found.set(pid, {
        parent,
        name: nameOf(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')),
        seconds: (user + system) / ticksPerSecond,
      });
    } catch {
      // it has just ended
    }
  }
  return found;
}

function entries(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function nameOf(command: string): string {
  const service = /(?:services\/|service-process\.js )(\w+)/.exec(command)?.[1];
  if (service) return `service ${service}`;
  if (command.includes('kafka.Kafka')) return 'kafka';
  const database = /^postgres: (?:cau_noi_(\w+) |\w+ due_(\w+) )/.exec(command)?.slice(1).find(Boolean);
  if (database) return `postgresql ${database}`;
  return command.startsWith('postgres') ? 'postgresql itself' : 'supervisor';
}
