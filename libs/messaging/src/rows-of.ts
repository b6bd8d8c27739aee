import type { ClientBase, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { gatherWrites } from './one-write.js';

/** A statement that is planned once per connection and kept under its name (one name, one text). */
export type Statement = { name: string; text: string; values: unknown[] };

/**
 * Returns the rows of a statement in the manager's transaction (TypeORM's own `query` returns another shape per
 * command).
 */
export async function rowsOf<R>(manager: EntityManager, sql: string, params: unknown[] = []): Promise<R[]> {
  const client = await clientOf(manager);
  gatherWrites(client);
  const { rows } = await client.query<QueryResultRow>(sql, params);
  return rows as R[];
}

/** As `rowsOf`, for the few statements that every transaction runs. */
export async function preparedRowsOf<R>(
  manager: EntityManager,
  name: string,
  text: string,
  values: unknown[],
): Promise<R[]> {
  const client = await clientOf(manager);
  gatherWrites(client);
  const { rows } = await client.query<QueryResultRow>({ name, text, values });
  return rows as R[];
}

async function clientOf(manager: EntityManager): Promise<ClientBase> {
  if (!manager.queryRunner) throw new Error('This manager is not in a transaction.');
  return (await manager.queryRunner.connect()) as ClientBase;
}
