import type { ClientBase } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Statement } from './rows-of.js';

/**
 * One transaction on one connection, in few flights: `begin` leaves with the first statement of the work, and the
 * statements that `last` gives leave with COMMIT. They have no answer to look at: one that must not go through fails.
 */
export async function inTransaction<T>(
  db: DataSource,
  begin: string,
  work: (manager: EntityManager) => Promise<T>,
  last: (manager: EntityManager) => Promise<Statement[]> = () => Promise.resolve([]),
): Promise<T> {
  const runner = db.createQueryRunner();
  try {
    const client = (await runner.connect()) as ClientBase;
    const begun = client.query(begin);
    Object.assign(runner, { isTransactionActive: true }); // TypeORM begins none of its own inside
    begun.catch(() => undefined); // whoever comes next on this connection fails as well
    try {
      const result = await work(runner.manager);
      await commit(client, begun, await last(runner.manager));
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined); // a broken connection has rolled back already
      throw error;
    }
  } finally {
    await runner.release();
  }
}

async function commit(client: ClientBase, begun: Promise<unknown>, last: readonly Statement[]): Promise<void> {
  const flight = [...last.map((statement) => client.query(statement)), client.query('COMMIT')];
  const answers = await Promise.allSettled([begun, ...flight]); // all of them, or the connection would be given back too early
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  const end = await flight.at(-1);
  // PostgreSQL answers so when a statement had failed and the work went on as if nothing had happened.
  if (end?.command !== 'COMMIT') throw new Error('a statement of this transaction failed: nothing of it was kept');
}
