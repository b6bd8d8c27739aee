import type { EntityManager } from 'typeorm';
import { preparedRowsOf } from './rows-of.js';

/**
 * Returns the ids among these that this service had not handled yet, and marks them as handled. ON CONFLICT, not catch:
 * a unique violation would abort the whole transaction. Sorted, so that two replicas with the same ids wait instead of
 * deadlocking.
 */
export async function firstDeliveries(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await preparedRowsOf<{ event_id: string }>(manager, 'inbox', insertIds, [[...ids].sort()]);
  return new Set(rows.map((row) => row.event_id));
}

const insertIds = `
  INSERT INTO inbox (event_id) SELECT unnest($1::uuid[])
  ON CONFLICT DO NOTHING RETURNING event_id`;
