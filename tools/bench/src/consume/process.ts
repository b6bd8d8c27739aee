import { setTimeout as pause } from 'node:timers/promises';
import type { Begin, Pace, Round, Working } from './contestant.js';

process.once('message', (round: Round) => {
  run(round).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

/** One contestant for one round: reads, tells its pace, and ends. */
async function run({ contestant, warmUp, total, ...surroundings }: Round): Promise<void> {
  const { begin } = (await import(`./${contestant}.js`)) as { begin: Begin };
  const working = await begin(surroundings);
  process.send?.(await pace(working, warmUp, total));
  await working.stop();
}

/** Counted from the first sight of `warmUp` events to that of `total`. */
async function pace({ count }: Working, warmUp: number, total: number): Promise<Pace> {
  while (count() < warmUp) await pause(5);
  const [from, begin, cpu] = [count(), performance.now(), process.cpuUsage()];
  while (count() < total) await pause(5);
  const { user, system } = process.cpuUsage(cpu);
  return { events: count() - from, seconds: (performance.now() - begin) / 1000, cpuSeconds: (user + system) / 1e6 };
}
