import type { EntityManager } from 'typeorm';

/** The rows of a statement in the manager's transaction (TypeORM's own `query` answers differently per command). */
export async function rowsOf<R>(manager: EntityManager, sql: string, params: unknown[] = []): Promise<R[]> {
  const { queryRunner } = manager;
  if (!queryRunner) throw new Error('rowsOf needs a manager that is in a transaction');
  const result = await queryRunner.query(sql, params, true);
  return result.records as R[];
}
