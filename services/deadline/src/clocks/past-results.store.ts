import { insertOf, type Tx } from '@cau-noi/messaging';
import type { PastResult } from './clock.js';
import { PastResultRow } from './clocks.table.js';

const insertResults = insertOf(PastResultRow, { without: ['seq'] });

/** Stores the results of clocks from before they changed. */
export async function keepPast(tx: Tx, past: readonly PastResult[]): Promise<void> {
  if (past.length === 0) return;
  await tx.query(insertResults, [
    JSON.stringify(past.map((result) => ({ clockId: result.clockId, replacedAt: result.replacedAt, result }))),
  ]);
}

/** The earlier results of these clocks, oldest first. Instants come as ISO texts. */
export async function pastOfClocks(tx: Tx, clockIds: readonly string[]): Promise<Jsonified<PastResult>[]> {
  const rows = await tx.query<{ result: Jsonified<PastResult> }>(
    'SELECT result FROM past_results WHERE clock_id = ANY($1::uuid[]) ORDER BY seq',
    [clockIds],
  );
  return rows.map(({ result }) => result);
}

/** A value as jsonb gives it back: instants are texts. */
export type Jsonified<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};
