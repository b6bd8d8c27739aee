import type { EntityManager } from 'typeorm';
import type { ClientBase } from 'pg';

/** The rows of a statement in the manager's transaction (TypeORM's own `query` answers differently per command). */
export async function rowsOf<R>(manager: EntityManager, sql: string, params: unknown[] = []): Promise<R[]> {
  const result = await runnerOf(manager).query(sql, params, true);
  return result.records as R[];
}

/** As `rowsOf`, for the few statements that every transaction runs: planned once per connection, kept under `name`. */
export async function preparedRowsOf<R>(
  manager: EntityManager,
  name: string,
  text: string,
  values: unknown[],
): Promise<R[]> {
  const client = (await runnerOf(manager).connect()) as ClientBase;
  const { rows } = await client.query({ name, text, values });
  return rows as R[];
}

function runnerOf(manager: EntityManager) {
  if (!manager.queryRunner) throw new Error('This manager is not in a transaction.');
  return manager.queryRunner;
}
