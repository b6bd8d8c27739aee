import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { flagsFor, processGroups } from '@cau-noi/local';
import { environment } from '@cau-noi/platform';
import type { Orders, ServiceName } from './service-process.js';

/** `deadline` and `escalation` at work, in one process or in two. */
export type RunningServices = { stop(): Promise<void> };

export const serviceNames: readonly ServiceName[] = ['deadline', 'escalation'];

const script = fileURLToPath(new URL('./service-process.js', import.meta.url));

/** Starts both as single replicas, in the processes of `npm start`; resolves when both take events. */
export async function startServices(
  orders: Omit<Orders, 'services'>,
  urlOf: (name: ServiceName) => string,
): Promise<RunningServices> {
  const groups = processGroups(environment())
    .map((group) => serviceNames.filter((name) => group.includes(name)))
    .filter((group) => group.length > 0);
  const running = await Promise.all(
    groups.map((group) => startOne({ ...orders, services: group.map((name) => ({ name, databaseUrl: urlOf(name) })) })),
  );
  return { stop: async () => void (await Promise.all(running.map((stop) => stop()))) };
}

async function startOne(orders: Orders): Promise<() => Promise<void>> {
  const names = orders.services.map(({ name }) => name);
  const child = fork(script, names, {
    execArgv: flagsFor(names),
    env: { ...process.env, KAFKAJS_NO_PARTITIONER_WARNING: '1', NODE_NO_WARNINGS: '1' },
  });
  child.send(orders);
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [{ urls?: string[] } | number];
  if (typeof told !== 'object' || !told.urls) throw new Error(`${names.join(' and ')} did not start.`);
  await Promise.all(told.urls.map(ready));
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
