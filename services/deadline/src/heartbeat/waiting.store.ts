import type { Tx } from '@cau-noi/messaging';
import { held, timersWithClocks } from '../overdue/clock-timers.store.js';
import type { Waiting } from './heartbeat.js';

/** Counts the due rows that nobody has claimed yet. */
export async function waiting(tx: Tx, now: Date): Promise<Waiting> {
  const [row] = await tx.query<Waiting>(
    `WITH due AS (
       SELECT next_at, EXISTS (SELECT FROM rederivations r WHERE r.done_at IS NULL AND (${held})) AS is_held
       FROM ${timersWithClocks} WHERE next_at <= $1)
     SELECT count(*)::int AS unclaimed, count(*) FILTER (WHERE is_held)::int AS held, min(next_at) AS oldest FROM due`,
    [now],
  );
  return row ?? { unclaimed: 0, held: 0, oldest: null };
}
