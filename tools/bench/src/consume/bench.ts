import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { deadlineService } from '@cau-noi/deadline';
import { start } from '@cau-noi/platform';
import pg from 'pg';
import { paced, type MachinePace } from '../machine-pace.js';
import { startServers, type Servers } from '../servers.js';
import { median } from '../statistics.js';
import { contestants, type Contestant, type Pace, type Round } from './contestant.js';
import { difference } from './difference.js';
import { learnPattern, type TablePattern } from './pattern.js';
import { forgetGroup, makeTopic, produce, registered } from './register.js';
import { environmentOf, serviceGroup } from './service.js';

export type ConsumeOptions = { events: number; rounds: number; say(line: string): void };

/** Rates in events per second, medians of all rounds; `share` of the limit, `timesStock` of stock. */
export type ConsumeResult = {
  events: number;
  warmUp: number;
  stockEvents: number;
  rounds: number;
  rates: Record<Contestant, number>;
  cpuMicrosPerEvent: Record<Contestant, number>;
  all: Record<Contestant, number[]>;
  share: number;
  timesStock: number;
  machinePace: Record<Contestant, MachinePace>;
};

/** Stock reads so many times fewer: its rate does not depend on how many it reads. */
const stockPart = 20;

/** How fast `deadline` takes in registered petitions, beside the limit and beside stock, in turn on the same servers. */
export async function benchConsume({ events, rounds, say }: ConsumeOptions): Promise<ConsumeResult> {
  const servers = await startServers();
  try {
    const warmUp = Math.ceil(events / 5);
    const databases = new Databases(servers.postgres);
    const patterns = await databases.makeTemplate(servers);
    say(`producing ${events + warmUp} events`);
    await produce(servers.kafka, Array.from({ length: events + warmUp - 1 }, registered));
    const paces: Record<Contestant, Pace[]> = { service: [], limit: [], stock: [] };
    const machinePace: Record<Contestant, number[]> = { service: [], limit: [], stock: [] };
    for (let round = 1; round <= rounds; round++) {
      for (const contestant of turn(round)) {
        const part = contestant === 'stock' ? stockPart : 1;
        const asked = {
          contestant,
          groupId: `bench-${contestant}-${round}`,
          patterns,
          warmUp: Math.ceil(warmUp / part),
          total: Math.ceil((events + warmUp) / part),
        };
        const { found, pace } = await paced(() => runOne(asked, servers, databases));
        paces[contestant].push(found);
        machinePace[contestant].push(...pace);
        say(`round ${round}: ${contestant.padEnd(7)} ${Math.round(found.events / found.seconds)} events/s`);
      }
      const different = await difference(databases.url('service'), databases.url('limit'), patterns);
      if (different) throw new Error(`The contestants did not write the same rows: ${different}`);
    }
    return { events, warmUp, stockEvents: Math.ceil(events / stockPart), rounds, machinePace, ...figures(paces) };
  } finally {
    await servers.stop();
  }
}

/** Another one first in each round. */
const turn = (round: number): Contestant[] => contestants.map((_, i) => contestants[(i + round) % contestants.length]!);

function figures(
  paces: Record<Contestant, Pace[]>,
): Pick<ConsumeResult, 'rates' | 'cpuMicrosPerEvent' | 'all' | 'share' | 'timesStock'> {
  const each = <T>(work: (paces: Pace[]) => T): Record<Contestant, T> => ({
    service: work(paces.service),
    limit: work(paces.limit),
    stock: work(paces.stock),
  });
  const all = each((rounds) => rounds.map(({ events, seconds }) => Math.round(events / seconds)));
  const rates = each((rounds) => Math.round(median(rounds.map(({ events, seconds }) => events / seconds))));
  const cpuMicrosPerEvent = each((rounds) =>
    Math.round(median(rounds.map(({ events, cpuSeconds }) => (cpuSeconds / events) * 1e6))),
  );
  return { rates, cpuMicrosPerEvent, all, share: rates.service / rates.limit, timesStock: rates.service / rates.stock };
}

const processScript = fileURLToPath(new URL('./process.js', import.meta.url));

async function runOne(
  asked: Omit<Round, 'databaseUrl' | 'brokers'>,
  { kafka }: Servers,
  databases: Databases,
): Promise<Pace> {
  const { contestant } = asked;
  if (contestant === 'service') await forgetGroup(kafka, serviceGroup);
  const round: Round = { ...asked, databaseUrl: await databases.makeFresh(contestant), brokers: kafka };
  const child = fork(processScript, { env: { ...process.env, KAFKAJS_NO_PARTITIONER_WARNING: '1' } });
  let pace: Pace | undefined;
  child.once('message', (message: Pace) => (pace = message));
  child.send(round);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0 || !pace) throw new Error(`The process of ${contestant} ended with ${code}.`);
  return pace;
}

/** A database per contestant and round, all copies of one in which `deadline` made its tables. */
class Databases {
  constructor(private readonly server: string) {}

  url(name: string): string {
    return Object.assign(new URL(this.server), { pathname: `/bench_${name}` }).href;
  }

  /** Returns what the service writes because of one event, which all contestants will have read as their first. */
  async makeTemplate({ kafka }: Servers): Promise<TablePattern[]> {
    await this.run('CREATE DATABASE bench_template');
    await makeTopic(kafka);
    const service = await start(deadlineService, { env: environmentOf(this.url('template'), kafka) });
    const first = registered();
    await produce(kafka, [first]);
    return await learnPattern(service, this.url('template'), first).finally(() => service.close());
  }

  async makeFresh(name: string): Promise<string> {
    await this.run(`DROP DATABASE IF EXISTS bench_${name} WITH (FORCE)`);
    await this.run(`CREATE DATABASE bench_${name} TEMPLATE bench_template`);
    await this.run('CHECKPOINT'); // nobody pays for what another one wrote
    return this.url(name);
  }

  private async run(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }
}
