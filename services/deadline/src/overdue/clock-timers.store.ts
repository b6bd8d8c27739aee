import type { Tx } from '@cau-noi/messaging';
import { nextAt, type Noticeable } from '../clocks/noticeable.js';

/** A clock with something to publish; `changedAt`: when its result was last written, by the wall clock. */
export type ClaimedClock = { clock: Noticeable; changedAt: Date };

type DueRow = Omit<Noticeable, 'warnings'> & { warnings: { code: string; at: string }[]; changedAt: Date };

/**
 * The earliest due clocks that nobody else is at, locked; not those that a change of calendar or rules is about to move. Only
 * the timer's rows are locked: where one was changed since the look began it is left for the next, which sees its clock too.
 */
export async function claimDue(tx: Tx, now: Date, limit: number): Promise<ClaimedClock[]> {
  const rows = await tx.query<DueRow>( // not prepared: a plan for any instant and limit would sort all open clocks
    `SELECT timer.id, case_id AS "caseId", unit_id AS "unitId", month, rule, rule_version AS "ruleVersion", status, due::text,
       warn_by::text AS "warnBy", late_from AS "lateFrom", warnings, warned, overdue_at AS "overdueAt", clocks.changed_at AS "changedAt"
     FROM ${timersWithClocks}
     WHERE next_at <= $1 AND clocks.changed_at BETWEEN timer.changed_at AND timer.changed_at -- as if most agreed: an equals would be planned as rare
       AND NOT EXISTS (SELECT FROM rederivations r WHERE r.done_at IS NULL AND (${held}))
     ORDER BY next_at, timer.id LIMIT $2 FOR UPDATE OF timer SKIP LOCKED`,
    [now, limit],
  );
  return rows.map(({ changedAt, warnings, ...row }) => ({
    clock: { ...row, warnings: warnings.map(({ code, at }) => ({ code, at: new Date(at) })) },
    changedAt,
  }));
}

/** Writes what the timer changed: the warnings given, the overdue noticed. */
export async function saveNotices(tx: Tx, clocks: readonly Noticeable[]): Promise<void> {
  await tx.prepared(
    'save-notices',
    `UPDATE clock_timers SET warned = n.warned, overdue_at = n.overdue_at, next_at = n.next_at
     FROM unnest($1::uuid[], $2::jsonb[], $3::timestamptz[], $4::timestamptz[]) AS n(id, warned, overdue_at, next_at)
     WHERE clock_timers.id = n.id`,
    [
      clocks.map(({ id }) => id),
      clocks.map(({ warned }) => JSON.stringify(warned)),
      clocks.map(({ overdueAt }) => overdueAt),
      clocks.map(nextAt),
    ],
  );
}

/** Returns the earliest instant at which a clock has something to publish; null when none has. */
export async function nextDueAt(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    'SELECT min(next_at) AS at FROM clock_timers WHERE next_at IS NOT NULL',
  );
  return row?.at ?? null;
}

/** Each timer with the row of its clock looked up: however many there are, no join must walk along the wide rows. */
export const timersWithClocks = `clock_timers AS timer, LATERAL (
    SELECT case_id, unit_id, month, rule, rule_version, status, start, due, warn_by, overdue_after, late_from, warnings, changed_at
    FROM clocks WHERE clocks.id = timer.id OFFSET 0) AS clocks`;

/** What may still move a clock: a change `r` of days within it, or of its rule. */
export const held = 'clocks.start <= r.last_day AND clocks.overdue_after >= r.first_day OR clocks.rule = ANY(r.rules)';
