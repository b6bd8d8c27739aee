import type { Tx } from '@cau-noi/messaging';
import type { LatencyStep } from './percentiles.js';

/** How often a step took about so many ms on a day (`YYYY-MM-DD`, UTC). */
export type LatencyRow = { day: string; step: LatencyStep; ms: number; count: number };

/** Adds counts to those that are stored. */
export async function addLatencies(tx: Tx, rows: readonly LatencyRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO latencies SELECT * FROM jsonb_to_recordset($1::jsonb) AS l(day date, step text, ms int, count bigint)
     ORDER BY 1, 2, 3 ON CONFLICT (day, step, ms) DO UPDATE SET count = latencies.count + excluded.count`,
    [JSON.stringify(rows)],
  );
}

/** The counts of the last days up to this one, added up over the days. */
export const latenciesSince = (tx: Tx, today: string, days: number): Promise<Omit<LatencyRow, 'day'>[]> =>
  tx.query(
    `SELECT step, ms, sum(count)::float8 AS count FROM latencies WHERE day > $1::date - $2::int GROUP BY step, ms`,
    [today, days],
  );
