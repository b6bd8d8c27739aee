import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Orders, ServiceName } from './service-process.js';

/** `deadline` and `escalation` at work, each in a process of its own. */
export type RunningServices = { stop(): Promise<void>; cpuSeconds(): Record<ServiceName, number> };

export const serviceNames: readonly ServiceName[] = ['deadline', 'escalation'];

const script = fileURLToPath(new URL('./service-process.js', import.meta.url));

/** Starts both as replicas that are alone; answers when both take events. */
export async function startServices(
  orders: Omit<Orders, 'name' | 'databaseUrl'>,
  urlOf: (name: ServiceName) => string,
): Promise<RunningServices> {
  const running = await Promise.all(
    serviceNames.map((name) => startOne({ ...orders, name, databaseUrl: urlOf(name) })),
  );
  return {
    stop: async () => void (await Promise.all(running.map(({ stop }) => stop()))),
    cpuSeconds: () =>
      Object.fromEntries(running.map(({ name, child }) => [name, cpuOf(child)])) as Record<ServiceName, number>,
  };
}

async function startOne(orders: Orders) {
  const child = fork(script, { env: { ...process.env, KAFKAJS_NO_PARTITIONER_WARNING: '1', NODE_NO_WARNINGS: '1' } });
  child.send(orders);
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [{ url?: string } | number];
  if (typeof told !== 'object' || !told.url) throw new Error(`${orders.name} did not start.`);
  await ready(told.url);
  const gone = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.send('stop');
    await gone;
  };
  return { name: orders.name, child, stop };
}

const patienceMs = 60_000;

async function ready(url: string): Promise<void> {
  for (const until = Date.now() + patienceMs; ; await pause(100)) {
    const { status } = await fetch(`${url}/health/ready`);
    if (status === 200) return;
    if (Date.now() > until) throw new Error('A service is not ready after a minute.');
  }
}

/** What a process has used so far; 0 where the system does not tell. */
function cpuOf({ pid }: ChildProcess): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) / 100;
  } catch {
    return 0;
  }
}
