import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Orders, ServiceName } from './service-process.js';

/** `deadline` and `escalation` at work, each in a process of its own. */
export type RunningServices = { stop(): Promise<void> };

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
  return { stop: async () => void (await Promise.all(running.map((stop) => stop()))) };
}

async function startOne(orders: Orders): Promise<() => Promise<void>> {
  const child = fork(script, [orders.name], {
    env: { ...process.env, KAFKAJS_NO_PARTITIONER_WARNING: '1', NODE_NO_WARNINGS: '1' },
  });
  child.send(orders);
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [{ url?: string } | number];
  if (typeof told !== 'object' || !told.url) throw new Error(`${orders.name} did not start.`);
  await ready(told.url);
  const gone = once(child, 'exit');
  return async () => {
    child.send('stop');
    await gone;
  };
}

const patienceMs = 60_000;

async function ready(url: string): Promise<void> {
  for (const until = Date.now() + patienceMs; ; await pause(100)) {
    const { status } = await fetch(`${url}/health/ready`);
    if (status === 200) return;
    if (Date.now() > until) throw new Error('A service is not ready after a minute.');
  }
}
