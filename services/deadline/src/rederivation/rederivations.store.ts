import type { Envelope } from '@cau-noi/events';
import { columnsOf, type Tx } from '@cau-noi/messaging';
import { RederivationRow } from './rederivations.table.js';

/**
 * What made results stale: days that are worked otherwise now, or a unit of which more is known, each with its event;
 * or the rules of a release, for which there is no event.
 */
export type Change =
  | { event: Envelope; firstDay: string; lastDay: string }
  | { event: Envelope; unitId: string }
  | { release: string; rules: string[]; everyCase: boolean };

/** A change that is not worked off yet; `after` is the last case it has come to. */
export type Rederivation = Omit<RederivationRow, 'doneAt'>;

/** Remembers a change, to be worked off. */
export async function addRederivation(tx: Tx, change: Change): Promise<void> {
  const changes = await tx.table(RederivationRow);
  await changes.insert({ ...change, addedAt: tx.clock.now() });
}

/** The oldest change not worked off that nobody else is at and this release can work off, locked; undefined when there is none. */
export async function claimRederivation(tx: Tx, release: string): Promise<Rederivation | undefined> {
  const [row] = await tx.query<Rederivation>(
    `SELECT ${columnsOf(RederivationRow, { without: ['doneAt'] })}
     FROM rederivations WHERE done_at IS NULL AND coalesce(release = $1, true) ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [release],
  );
  return row;
}

/** Drops what other releases had not worked off: this one has other rules. Returns the rules that were concerned. */
export async function dropReleases(tx: Tx, release: string): Promise<{ rules: string[]; everyCase: boolean }[]> {
  return tx.query(
    `UPDATE rederivations SET done_at = $2 WHERE done_at IS NULL AND release <> $1 RETURNING rules, every_case AS "everyCase"`,
    [release, tx.clock.now()],
  );
}

/** When the oldest change not worked off came in; null when there is none. */
export async function oldestRederivation(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    'SELECT min(added_at) AS at FROM rederivations WHERE done_at IS NULL',
  );
  return row?.at ?? null;
}

/** Clocks that begin after the days or end before them cannot move. */
const touching = (lastDay: string, firstDay: string): string =>
  `least(start, overdue_after) <= ${lastDay} AND (greatest(start, overdue_after) >= ${firstDay} OR overdue_after IS NULL)`;

/**
 * The next cases of a change, in the order of their ids; of a change of rules, those with clocks of
 * the rules themselves, or all where a rule is new.
 */
export async function casesTouched(tx: Tx, change: Rederivation, limit: number): Promise<string[]> {
  const { firstDay, lastDay, unitId, rules, everyCase, after } = change;
  const ofClocks = (which: string): string =>
    `SELECT DISTINCT case_id AS "caseId" FROM clocks
     WHERE status IN ('running', 'paused') AND ${which} AND ($1::uuid IS NULL OR case_id > $1) ORDER BY 1 LIMIT $2`;
  const [sql, ...values]: [string, ...unknown[]] = unitId
    ? [
        `SELECT case_id AS "caseId" FROM cases WHERE unit_id = $3 AND ($1::uuid IS NULL OR case_id > $1) ORDER BY 1 LIMIT $2`,
        unitId,
      ]
    : rules
      ? [ofClocks('($4 OR rule = ANY($3::text[]))'), rules, everyCase]
      : [ofClocks(touching('$3', '$4')), lastDay, firstDay];
  const rows = await tx.query<{ caseId: string }>(sql, [after, limit, ...values]);
  return rows.map(({ caseId }) => caseId);
}

/** Cases and months with open clocks that these days can move, in the order of their ids. */
export async function casesWithClocksIn(
  tx: Tx,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  limit: number,
): Promise<string[]> {
  const rows = await tx.query<{ caseId: string }>(
    `SELECT DISTINCT case_id AS "caseId" FROM clocks
     WHERE status IN ('running', 'paused') AND ${touching('$2', '$3')} ORDER BY 1 LIMIT $1`,
    [limit, lastDay, firstDay],
  );
  return rows.map(({ caseId }) => caseId);
}

/** Notes how far a change has come; without a case it is worked off. */
export async function moveRederivation(tx: Tx, seq: number, after: string | undefined): Promise<void> {
  const changes = await tx.table(RederivationRow);
  await changes.update({ seq }, after === undefined ? { doneAt: tx.clock.now() } : { after });
}
