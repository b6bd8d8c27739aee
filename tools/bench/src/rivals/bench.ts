import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { calls } from '../lifecycle/lifecycle.js';
import { load } from '../lifecycle/load.js';
import type { Closed } from '../lifecycle/load-process.js';
import { costsBetween, costsPer, costsSoFar, type CostsSoFar } from '../lifecycle/process-costs.js';
import { until } from '../lifecycle/until.js';
import { paced } from '../machine-pace.js';
import { startServers, type Servers } from '../servers.js';
import { spread } from '../statistics.js';
import { rivals, type Listening, type RivalFound, type RivalName, type Surroundings } from './rival.js';
import { topic } from './stock/topic.js';

/** How many of the cases $1 have had every effect there is. */
const done: Record<RivalName, string> = {
  floor: `SELECT count(*)::int AS done FROM cases WHERE case_id = ANY($1::uuid[]) AND state = 'decided'`,
  stock: `SELECT count(*)::int AS done FROM views WHERE "caseId" = ANY($1::uuid[]) AND state = 'decided'`,
};

/**
 * Runs the same four calls against other servers, one after the other, on databases and brokers like those of the
 * system.
 */
export async function benchRivals(work: Closed, say: (line: string) => void): Promise<Record<RivalName, RivalFound>> {
  const servers = await startServers();
  try {
    await makeTopic(servers.kafka);
    const found: Partial<Record<RivalName, RivalFound>> = {};
    for (const name of rivals) {
      const { found: one, pace } = await paced(() => measure(name, servers, work));
      found[name] = { ...one, machinePace: pace };
      say(`${name}: ${one.perSecond.toFixed(1)} lifecycles/s, ${one.failures.length} failed`);
    }
    return found as Record<RivalName, RivalFound>;
  } finally {
    await servers.stop();
  }
}

async function measure(name: RivalName, servers: Servers, work: Closed): Promise<Omit<RivalFound, 'machinePace'>> {
  const databaseUrl = await makeDatabase(servers, name);
  const child = fork(fileURLToPath(new URL(`./${name}/server.js`, import.meta.url)), {
    env: { ...process.env, KAFKAJS_NO_PARTITIONER_WARNING: '1', NODE_NO_WARNINGS: '1' },
  });
  try {
    const { url } = await listening(child, { databaseUrl, brokers: servers.kafka });
    const costs = (): CostsSoFar => costsSoFar(child.pid!, servers.pids.postgres, servers.pids.kafka);
    let before: CostsSoFar = [];
    const asked = { origin: url, staff: null, connections: work.clients, work };
    const { begin, took, failures } = await load(asked, { onWarm: () => (before = costs()) });
    const cases = took.map(({ caseId }) => caseId);
    const complete = await until(databaseUrl, name, done[name], cases);
    return {
      lifecycles: took.length,
      perSecond: took.length / ((complete - begin) / 1000),
      failures: failures.slice(0, 20).map(({ why }) => why),
      cpuMs: costsPer(costsBetween(before, costs()), took.length),
      call: spread(took.flatMap(({ ms }) => calls.map((call) => ms[call]))),
    };
  } finally {
    if (child.exitCode === null) {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    }
  }
}

async function listening(child: ChildProcess, surroundings: Surroundings): Promise<Listening> {
  child.send(surroundings);
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Listening | number | null];
  if (told === null || typeof told !== 'object') throw new Error(`A rival ended with ${told} before it took calls.`);
  return told;
}

async function makeDatabase({ postgres }: Servers, name: RivalName): Promise<string> {
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  await client.query(`CREATE DATABASE bench_${name}`).finally(() => client.end());
  return Object.assign(new URL(postgres), { pathname: `/bench_${name}` }).href;
}

async function makeTopic(brokers: string): Promise<void> {
  const admin = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 12 }] });
  await admin.disconnect();
}
