import { Kafka, logLevel, type EachBatchPayload } from 'kafkajs';
import pg from 'pg';
import type { Begin } from './contestant.js';
import type { TablePattern } from './pattern.js';
import { topic, type Registered } from './register.js';
import { filler, type Filled } from './rows.js';

const mostInOneTransaction = 500;
const lanes = 3;

/** Nothing but the client and bulk SQL: no checks, no rules, no framework. Nobody can be faster with these parts. */
export const begin: Begin = async ({ databaseUrl, brokers, groupId, patterns }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: lanes });
  const kafka = new Kafka({ clientId: 'limit', brokers: brokers.split(','), logLevel: logLevel.ERROR });
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 250 });
  const [fill, statements] = [filler(patterns), patterns.map(insertOf)];
  const settled = new Map<number, number>();
  const eachBatch = async ({ batch, resolveOffset, heartbeat }: EachBatchPayload): Promise<void> => {
    for (let i = 0; i < batch.messages.length; i += mostInOneTransaction) {
      const part = batch.messages.slice(i, i + mostInOneTransaction);
      const filled = part.map(({ value }) => fill(JSON.parse(String(value)) as Registered));
      await write(pool, statements, filled);
      const { offset } = part.at(-1)!; // a part is never empty
      settled.set(batch.partition, Number(offset) + 1);
      resolveOffset(offset);
      await heartbeat();
    }
  };
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({ eachBatchAutoResolve: false, partitionsConsumedConcurrently: lanes, eachBatch });
  const stop = async (): Promise<void> => {
    await consumer.disconnect();
    await pool.end();
  };
  return { count: () => [...settled.values()].reduce((sum, next) => sum + next, 0), stop };
};

type Statement = { name: string; text: string; columns: number };

/** One statement per table for all rows of a batch. */
function insertOf({ table, rows }: TablePattern): Statement {
  const columns = rows[0] ?? [];
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const values = columns.map(({ type }, i) =>
    type.endsWith('[]') ? `unnest($${i + 1}::text[])::${type}` : `unnest($${i + 1}::${type}[])`,
  );
  return {
    name: table,
    text: `INSERT INTO ${table} (${names}) SELECT ${values.join(', ')} ON CONFLICT DO NOTHING`,
    columns: columns.length,
  };
}

async function write(pool: pg.Pool, statements: readonly Statement[], filled: readonly Filled[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (const [at, { name, text, columns }] of statements.entries()) {
      const rows = filled.flatMap((tables) => tables[at]!);
      await client.query({ name, text, values: Array.from({ length: columns }, (_, i) => rows.map((row) => row[i])) });
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
