import type { Tx } from '@cau-noi/messaging';
import type { Clock } from './clock.js';
import { nextAt } from './noticeable.js';

/** A row as JSON carries it: instants are texts in the jsonb columns. */
type Row = Omit<Clock, 'startedBy' | 'stoppedBy' | 'warnings'> & {
  startedBy: Stored<Clock['startedBy']>;
  stoppedBy: Stored<Clock['startedBy']> | null;
  warnings: Stored<Clock['warnings'][number]>[];
};
type Stored<T extends { at: Date }> = Omit<T, 'at'> & { at: string };

const columns = `id, case_id AS "caseId", unit_id AS "unitId", family, rule, rule_version AS "ruleVersion", article,
  unit_of_count AS "unitOfCount", length, started_by AS "startedBy", start::text, due::text, due_at AS "dueAt",
  month, warn_by::text AS "warnBy", overdue_after::text AS "overdueAfter", late_from AS "lateFrom", warnings, warned, calendar,
  weekends_only AS "weekendsOnly", course, traits, paused_from::text AS "pausedFrom", status, stopped_by AS "stoppedBy", overdue_at AS "overdueAt"`;
/** A clock and what the timer knows of it: one row each. */
const inFull = 'clocks JOIN clock_timers USING (id)';

const revive = <T extends { at: Date }>(stored: Stored<T>): T => ({ ...stored, at: new Date(stored.at) }) as T;

const clockOf = (row: Row): Clock => ({
  ...row,
  startedBy: revive(row.startedBy),
  stoppedBy: row.stoppedBy && revive(row.stoppedBy),
  warnings: row.warnings.map((warning) => revive(warning)),
});

/** The clocks of these cases, locked: the timer leaves them alone until the end of the transaction. */
export async function lockClocks(tx: Tx, caseIds: readonly string[]): Promise<Clock[]> {
  if (caseIds.length === 0) return [];
  const rows = await tx.prepared<Row>(
    'lock-clocks',
    `SELECT ${columns} FROM ${inFull} WHERE case_id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
    [caseIds],
  );
  return rows.map(clockOf);
}

/** The clocks of a case, first due first. */
export async function clocksOfCase(tx: Tx, caseId: string): Promise<Clock[]> {
  const rows = await tx.query<Row>(`SELECT ${columns} FROM ${inFull} WHERE case_id = $1 ORDER BY late_from, rule`, [
    caseId,
  ]);
  return rows.map(clockOf);
}

/** True when there is a clock that has not ended. */
export async function hasOpenClocks(tx: Tx): Promise<boolean> {
  const rows = await tx.query(`SELECT FROM clocks WHERE status IN ('running', 'paused') LIMIT 1`);
  return rows.length > 0;
}

/** Writes clocks as they are now, new ones and old ones. */
export async function saveClocks(tx: Tx, clocks: readonly Clock[]): Promise<void> {
  if (clocks.length === 0) return;
  await tx.prepared(
    'save-clocks',
    `WITH given AS MATERIALIZED (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "caseId" uuid, "unitId" uuid, month text, family text, rule text,
         "ruleVersion" text, article text, "unitOfCount" text, length int, "startedBy" jsonb, start date, due date,
         "dueAt" timestamptz, "warnBy" date, "overdueAfter" date, "lateFrom" timestamptz, warnings jsonb, warned jsonb,
         calendar jsonb, "weekendsOnly" boolean, course jsonb, traits jsonb, "pausedFrom" date, status text, "stoppedBy" jsonb, "overdueAt" timestamptz, "nextAt" timestamptz)
     ), timers AS (
       INSERT INTO clock_timers (id, warned, overdue_at, next_at, changed_at)
       SELECT id, warned, "overdueAt", "nextAt", $2::timestamptz FROM given
       ON CONFLICT (id) DO UPDATE SET
         warned = excluded.warned, overdue_at = excluded.overdue_at, next_at = excluded.next_at, changed_at = excluded.changed_at
     )
     INSERT INTO clocks (id, case_id, unit_id, month, family, rule, rule_version, article, unit_of_count, length, started_by, start, due,
       due_at, warn_by, overdue_after, late_from, warnings, calendar, weekends_only, course, traits, paused_from, status, stopped_by, changed_at)
     SELECT id, "caseId", "unitId", month, family, rule, "ruleVersion", article, "unitOfCount", length, "startedBy", start, due,
       "dueAt", "warnBy", "overdueAfter", "lateFrom", warnings, calendar, "weekendsOnly", course, traits, "pausedFrom", status, "stoppedBy", $2::timestamptz
     FROM given
     ON CONFLICT (id) DO UPDATE SET
       unit_id = excluded.unit_id, rule = excluded.rule, rule_version = excluded.rule_version, article = excluded.article,
       unit_of_count = excluded.unit_of_count, length = excluded.length, started_by = excluded.started_by,
       start = excluded.start, due = excluded.due, due_at = excluded.due_at, warn_by = excluded.warn_by,
       overdue_after = excluded.overdue_after, late_from = excluded.late_from, warnings = excluded.warnings,
       calendar = excluded.calendar, weekends_only = excluded.weekends_only, course = excluded.course,
       traits = excluded.traits, paused_from = excluded.paused_from, status = excluded.status, stopped_by = excluded.stopped_by, changed_at = excluded.changed_at`,
    // The wall's time, for latencies: measured by the clock that measures their other end.
    [JSON.stringify(clocks.map((clock) => ({ ...clock, nextAt: nextAt(clock) }))), new Date()],
  );
}
