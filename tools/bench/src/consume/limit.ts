import { Kafka, logLevel, type EachBatchPayload } from 'kafkajs';
import pg from 'pg';
import type { Begin } from './contestant.js';
import { groupOf } from './contestant.js';
import { topic } from './register.js';
import { rowsOf, type Rows } from './rows.js';

const mostInOneTransaction = 500;
const lanes = 3;

/** Nothing but the client and bulk SQL: no checks, no rules, no framework. Nobody can be faster with these parts. */
export const begin: Begin = async ({ databaseUrl, brokers }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: lanes });
  const consumer = new Kafka({ clientId: 'limit', brokers: brokers.split(','), logLevel: logLevel.ERROR }).consumer({
    groupId: groupOf('limit'),
    maxWaitTimeInMs: 250,
  });
  const settled = new Map<number, number>();
  const eachBatch = async ({ batch, resolveOffset, heartbeat }: EachBatchPayload): Promise<void> => {
    for (let i = 0; i < batch.messages.length; i += mostInOneTransaction) {
      const part = batch.messages.slice(i, i + mostInOneTransaction);
      await write(
        pool,
        part.map(({ value }) => rowsOf(JSON.parse(String(value)))),
      );
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

async function write(pool: pg.Pool, rows: Rows[]): Promise<void> {
  const client = await pool.connect();
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  const caseIds = rows.map(({ caseId }) => caseId);
  const hashes = rows.map(({ link }) => link.hash);
  try {
    await client.query('BEGIN');
    await run('inbox', 'INSERT INTO inbox SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING', [
      rows.map(({ eventId }) => eventId),
    ]);
    await run('cases', 'INSERT INTO cases SELECT unnest($1::uuid[]), unnest($2::uuid[]), 1 ON CONFLICT DO NOTHING', [
      caseIds,
      rows.map(({ unitId }) => unitId),
    ]);
    await run(
      'facts',
      `INSERT INTO case_facts (event_id, case_id, type, at, data)
      SELECT unnest($1::uuid[]), unnest($2::uuid[]), 'petition-registered', unnest($3::timestamptz[]), unnest($4::jsonb[]) ON CONFLICT DO NOTHING`,
      [rows.map(({ eventId }) => eventId), caseIds, rows.map(({ at }) => at), rows.map(({ fact }) => fact)],
    );
    await run(
      'clocks',
      insertClocks,
      clockFields.map((field) => rows.map(({ clock }) => clock[field])),
    );
    await run(
      'outbox',
      `INSERT INTO outbox (id, subject, envelope, previous_hash, hash)
      SELECT id, subject, envelope, decode(repeat('0', 64), 'hex'), decode(hash, 'hex')
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS link (id, subject, envelope, hash) ON CONFLICT DO NOTHING`,
      [rows.map(({ link }) => link.id), caseIds, rows.map(({ link }) => link.envelope), hashes],
    );
    await run(
      'heads',
      `INSERT INTO chain_heads SELECT subject, 1, decode(hash, 'hex') FROM unnest($1::text[], $2::text[]) AS head (subject, hash) ON CONFLICT DO NOTHING`,
      [caseIds, hashes],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** In the order of the table's columns. */
const clockColumns: [keyof Rows['clock'], string][] = [
  ['id', 'uuid'],
  ['caseId', 'uuid'],
  ['unitId', 'uuid'],
  ['family', 'text'],
  ['rule', 'text'],
  ['ruleVersion', 'text'],
  ['article', 'text'],
  ['unitOfCount', 'text'],
  ['length', 'int'],
  ['startedBy', 'jsonb'],
  ['start', 'date'],
  ['due', 'date'],
  ['dueAt', 'timestamptz'],
  ['warnBy', 'date'],
  ['overdueAfter', 'date'],
  ['lateFrom', 'timestamptz'],
  ['warnings', 'jsonb'],
  ['warned', 'jsonb'],
  ['calendar', 'jsonb'],
  ['weekendsOnly', 'boolean'],
  ['years', 'jsonb'],
  ['status', 'text'],
  ['stoppedBy', 'jsonb'],
  ['overdueAt', 'timestamptz'],
  ['nextAt', 'timestamptz'],
];
const clockFields = clockColumns.map(([field]) => field);
const insertClocks = `INSERT INTO clocks SELECT ${clockColumns.map(([, type], i) => `unnest($${i + 1}::${type}[])`).join(', ')} ON CONFLICT DO NOTHING`;
