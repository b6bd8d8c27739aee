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

/** One contestant for one round: reads, reports its pace, and ends. */
async function run({ contestant, warmUp, total, ...surroundings }: Round): Promise<void> {
  const { begin } = (await import(`./${contestant}.js`)) as { begin: Begin };
  const working = await begin(surroundings);
  process.send?.(await pace(working, warmUp, total));
  await working.stop();
}

/** Counted from the first sight of `warmUp` events to that of `total`. */
async function pace(working: Working, warmUp: number, total: number): Promise<Pace> {
  await reached(working, warmUp);
  const [from, begin, cpu] = [working.count(), performance.now(), process.cpuUsage()];
  await reached(working, total);
  const { user, system } = process.cpuUsage(cpu);
  const events = working.count() - from;
  return { events, seconds: (performance.now() - begin) / 1000, cpuSeconds: (user + system) / 1e6 };
}

const patienceMs = 60_000;

async function reached({ count }: Working, wanted: number): Promise<void> {
  let [seen, since] = [count(), performance.now()];
  while (seen < wanted) {
    await pause(5);
    if (count() > seen) [seen, since] = [count(), performance.now()];
    if (performance.now() - since > patienceMs)
      throw new Error(`No progress for a minute, at ${seen} of ${wanted} events.`);
  }
}
