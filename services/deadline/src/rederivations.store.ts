import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';

/** What made results stale: days that are worked otherwise now, or a unit of which more is known. */
export type Change = { event: Envelope; firstDay: string | null; lastDay: string | null; unitId: string | null };

/** A change that is not worked off yet; `after` is the last case it has come to. */
export type Rederivation = Change & { seq: string; after: string | null };

export async function addRederivation(tx: Tx, { event, firstDay, lastDay, unitId }: Change): Promise<void> {
  await tx.query('INSERT INTO rederivations (event, first_day, last_day, unit_id) VALUES ($1, $2, $3, $4)', [
    JSON.stringify(event),
    firstDay,
    lastDay,
    unitId,
  ]);
}

/** The oldest change not worked off that nobody else is at, locked; undefined when there is none. */
export async function claimRederivation(tx: Tx): Promise<Rederivation | undefined> {
  const [row] = await tx.query<Rederivation>(
    `SELECT seq, event, first_day::text AS "firstDay", last_day::text AS "lastDay", unit_id AS "unitId", after
     FROM rederivations WHERE done_at IS NULL ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  return row;
}

/** When the oldest change not worked off came in; null when there is none. */
export async function oldestRederivation(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    'SELECT min(added_at) AS at FROM rederivations WHERE done_at IS NULL',
  );
  return row?.at ?? null;
}

/** The next cases of a change, in the order of their ids. Clocks that begin after its days or end before them cannot move. */
export async function casesTouched(
  tx: Tx,
  { firstDay, lastDay, unitId, after }: Rederivation,
  limit: number,
): Promise<string[]> {
  const rows = unitId
    ? await tx.query<{ caseId: string }>(
        `SELECT case_id AS "caseId" FROM cases WHERE unit_id = $1 AND ($2::uuid IS NULL OR case_id > $2) ORDER BY 1 LIMIT $3`,
        [unitId, after, limit],
      )
    : await tx.query<{ caseId: string }>(
        `SELECT DISTINCT case_id AS "caseId" FROM clocks
         WHERE status IN ('running', 'paused') AND start <= $1 AND overdue_after >= $2 AND ($3::uuid IS NULL OR case_id > $3)
         ORDER BY 1 LIMIT $4`,
        [lastDay, firstDay, after, limit],
      );
  return rows.map(({ caseId }) => caseId);
}

/** Notes how far a change has come; without a case it is worked off. */
export async function moveRederivation(tx: Tx, seq: string, after: string | undefined): Promise<void> {
  await tx.query(
    after === undefined
      ? 'UPDATE rederivations SET done_at = $2 WHERE seq = $1'
      : 'UPDATE rederivations SET after = $2::uuid WHERE seq = $1',
    [seq, after ?? tx.clock.now()],
  );
}
