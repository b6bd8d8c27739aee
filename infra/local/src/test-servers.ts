import { randomBytes } from 'node:crypto';
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerServers } from './containers.ts';
import { startKafka } from './kafka.ts';
import { freePorts } from './ports.ts';
import { startPostgres } from './postgres.ts';
import type { Owned } from './processes.ts';

/** A PostgreSQL (URL of a role that may create databases) and a Kafka for one test run. */
export type TestServers = { postgres: string; kafka: string; stop(): Promise<void> };

type Env = Record<string, string | undefined>;

/**
 * Chooses servers for tests, once per run: those the environment names, else containers where there is an engine, else
 * local ones in a temporary folder that is removed with them.
 */
export async function testServers(env: Env = process.env): Promise<TestServers> {
  const named = { postgres: namedPostgres(env), kafka: env.CAU_NOI_TEST_KAFKA ?? env.KAFKA_BROKERS };
  if (named.postgres && named.kafka) return { postgres: named.postgres, kafka: named.kafka, stop: async () => {} };
  return (await containerServers(named)) ?? (await localServers(named));
}

/** The PostgreSQL that the environment names, if any. */
export function namedPostgres(env: Env): string | undefined {
  if (env.CAU_NOI_TEST_PG) return env.CAU_NOI_TEST_PG;
  if (env.DATABASE_URL) return env.DATABASE_URL;
  if (!env.PGHOST) return undefined;
  const login = `${encodeURIComponent(env.PGUSER ?? 'postgres')}:${encodeURIComponent(env.PGPASSWORD ?? '')}`;
  return `postgres://${login}@${env.PGHOST}:${env.PGPORT ?? 5432}/${env.PGDATABASE ?? 'postgres'}`;
}

async function localServers(named: { postgres?: string; kafka?: string }): Promise<TestServers> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-test-'));
  chmodSync(folder, 0o755); // the parent of PostgreSQL's folder
  const log = (name: string) => {
    const file = createWriteStream(join(folder, `${name}.log`)).on('error', () => {});
    return (text: string) => void file.write(`${text}\n`);
  };
  const started: Owned[] = [];
  const keep = <S extends Owned>(server: S): S => (started.push(server), server);
  const stop = async () => {
    // Kill at once: the data is thrown away.
    await Promise.all(started.map((server) => server.stop('SIGQUIT', 300)));
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const [port = 0, kafkaPort = 0, controllerPort = 0] = await freePorts(3);
  const postgresOptions = { dataDir: join(folder, 'postgres'), port, password: randomBytes(12).toString('hex') };
  const kafkaOptions = { dataDir: join(folder, 'kafka'), port: kafkaPort, controllerPort, libsFallback: tmpdir() };
  const postgres =
    named.postgres ?? startPostgres({ ...postgresOptions, durable: false, line: log('postgres') }).then(keep);
  const kafka = named.kafka ?? startKafka({ ...kafkaOptions, line: log('kafka') }).then(keep);
  try {
    const [pg, broker] = await Promise.all([postgres, kafka]);
    return {
      postgres: typeof pg === 'string' ? pg : pg.url,
      kafka: typeof broker === 'string' ? broker : broker.brokers,
      stop,
    };
  } catch (error) {
    await Promise.allSettled([postgres, kafka]);
    await stop();
    throw error;
  }
}
