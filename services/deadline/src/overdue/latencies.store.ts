import { insertOf, type Tx } from '@cau-noi/messaging';
import { LatencyRow } from './latencies.table.js';

/** Adds counts to those that are stored. */
export async function addLatencies(tx: Tx, rows: readonly LatencyRow[]): Promise<void> {
  await tx.query(
    `${insertOf(LatencyRow)}
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
