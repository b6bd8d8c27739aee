import { setTimeout as pause } from 'node:timers/promises';
import { environment } from '@cau-noi/platform';
import { contestants, type Begin, type Contestant, type Pace, type Working } from './contestant.js';

/** Counted from the first sight of `warmUp` events to that of `total`. */
async function pace({ count }: Working, warmUp: number, total: number): Promise<Pace> {
  while (count() < warmUp) await pause(5);
  const [from, begin, cpu] = [count(), performance.now(), process.cpuUsage()];
  while (count() < total) await pause(5);
  const { user, system } = process.cpuUsage(cpu);
  return { events: count() - from, seconds: (performance.now() - begin) / 1000, cpuSeconds: (user + system) / 1e6 };
}

/** The process of one contestant for one round: reads, tells its pace, and ends. */
async function main([name = '', warmUp = '', total = '']: string[]): Promise<void> {
  const { DATABASE_URL = '', KAFKA_BROKERS = '' } = environment();
  if (!contestants.includes(name as Contestant)) throw new Error(`no contestant is called ${name}`);
  const { begin } = (await import(`./${name}.js`)) as { begin: Begin };
  const working = await begin({ databaseUrl: DATABASE_URL, brokers: KAFKA_BROKERS });
  const result = await pace(working, Number(warmUp), Number(total));
  process.send?.(result);
  await working.stop();
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
