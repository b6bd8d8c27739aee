import type { Logger, ServiceConfig, ServiceDefinition } from '@cau-noi/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { isAway } from './failures.js';
import { messagingTables } from './messaging.table.js';
import { MessagingTables1700000000000 } from './migrations/1700000000000-messaging-tables.js';
import { OutboxQueue1795410000000 } from './migrations/1795410000000-outbox-queue.js';
import { SnakeNames } from './snake-names.js';

/** Any number; the same for every replica of a service, whose database is its own. */
const migrationLock = 7_205_001;
const patienceMs = 30_000;

/** How values come out of PostgreSQL: bigint as number, date as `YYYY-MM-DD` (a Date would move it across midnight). */
const readers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, (text) => text],
]);
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readers.get(oid)) ||
    (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown),
};

/** How any connection of a service is made: all times in UTC, a server that is gone is noticed. */
export const connectionOf = (config: ServiceConfig, name: string): pg.ClientConfig => ({
  connectionString: config.DATABASE_URL,
  application_name: name,
  options: '-c TimeZone=UTC',
  connectionTimeoutMillis: 4_000, // also bounds the wait for a free connection; shorter than any caller's timeout
  keepAlive: true,
  types,
});

/** Connects (waiting for a server that is just starting) and brings the tables up to date, one replica at a time. */
export async function openDatabase(
  service: ServiceDefinition,
  config: ServiceConfig,
  logger: Logger,
): Promise<DataSource> {
  const { connectionString, ...extra } = connectionOf(config, service.name);
  const db = new DataSource({
    type: 'postgres',
    url: connectionString,
    poolSize: config.DB_POOL,
    // A connection keeps its prepared statements as long as it lives, so a quiet moment must not end it.
    extra: { ...extra, pipeline: true, idleTimeoutMillis: 0 },
    entities: [...messagingTables, ...service.entities],
    migrations: [MessagingTables1700000000000, OutboxQueue1795410000000, ...service.migrations],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    synchronize: false,
    logging: false, // an error of TypeORM carries parameters
    poolErrorHandler: (err: unknown) => logger.warn({ err }, 'a database connection broke'),
  });
  await connect(db, logger);
  try {
    await migrate(db, config, service.name);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function connect(db: DataSource, logger: Logger): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      await db.initialize();
      return;
    } catch (error) {
      if (!isAway(error) || performance.now() > until) throw error;
      logger.warn({ err: error }, 'waiting for PostgreSQL');
      await sleep(250);
    }
  }
}

async function migrate(db: DataSource, config: ServiceConfig, name: string): Promise<void> {
  const lock = new pg.Client(connectionOf(config, `${name} migration`)); // not of the pool, which may be small
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await db.runMigrations();
  } finally {
    await lock.end(); // frees the lock
  }
}
