import type { ClientBase } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { gatherWrites } from './one-write.js';
import type { Statement } from './rows-of.js';
import { cutWhenSilent, patience } from './silence.js';

/** How a transaction begins and ends. */
export type Course = {
  begin: string;
  /** Longest silence of the server before the connection is cut, in ms. */
  silenceMs: number;
  /** Statements that are sent with COMMIT. Nobody reads their rows: one that must stop the commit has to fail. */
  last?: (manager: EntityManager) => Promise<Statement[]>;
};

/** Runs one transaction on one connection, in few flights: `begin` is sent with the first statement of the work. */
export function inTransaction<T>(
  db: DataSource,
  { begin, silenceMs, last = () => Promise.resolve([]) }: Course,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return onConnection(db, silenceMs, async (manager, client) => {
    gatherWrites(client);
    const begun = client.query(begin + limitOf(silenceMs));
    Object.assign(manager.queryRunner!, { isTransactionActive: true }); // TypeORM begins none of its own inside
    begun.catch(() => undefined); // later statements on this connection fail as well
    try {
      const result = await work(manager);
      await commit(client, begun, await last(manager));
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined); // a broken connection has rolled back already
      throw error;
    }
  });
}

/** Runs the work on one connection of the pool; it is cut when its server is silent for longer than that. */
export async function onConnection<T>(
  db: DataSource,
  silenceMs: number,
  work: (manager: EntityManager, client: ClientBase) => Promise<T>,
): Promise<T> {
  const runner = db.createQueryRunner();
  try {
    const client = (await runner.connect()) as ClientBase;
    const listened = cutWhenSilent(client, silenceMs);
    return await work(runner.manager, client).finally(listened);
  } finally {
    await runner.release();
  }
}

/** The server itself cancels a statement before its connection is cut: its locks are free again. */
const limitOf = (silenceMs: number): string =>
  silenceMs === patience.ofPeople ? `; SET LOCAL statement_timeout = ${silenceMs - 1_000}` : '';

async function commit(client: ClientBase, begun: Promise<unknown>, last: readonly Statement[]): Promise<void> {
  gatherWrites(client);
  const flight = [...last.map((statement) => client.query(statement)), client.query('COMMIT')];
  const answers = await Promise.allSettled([begun, ...flight]); // all of them, or the connection would be given back too early
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  const end = await flight.at(-1);
  // PostgreSQL responds to COMMIT so when a statement had failed and the work went on as if nothing had happened.
  if (end?.command !== 'COMMIT') throw new Error('a statement of this transaction failed: nothing of it was kept');
}
