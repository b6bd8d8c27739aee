import { columnsOf, partsOf, type Tx } from '@cau-noi/messaging';
import type { Clock } from './clock.js';
import { ClockRow, ClockTimerRow } from './clocks.table.js';
import { nextAt } from './noticeable.js';

/** A row as JSON carries it: instants are texts in the jsonb columns. */
type Row = Omit<Clock, 'startedBy' | 'stoppedBy' | 'warnings'> & {
  startedBy: Stored<Clock['startedBy']>;
  stoppedBy: Stored<Clock['startedBy']> | null;
  warnings: Stored<Clock['warnings'][number]>[];
};
type Stored<T extends { at: Date }> = Omit<T, 'at'> & { at: string };

const clock = partsOf(ClockRow, { without: ['changedAt'] });
const timer = partsOf(ClockTimerRow, { without: ['id', 'changedAt'] });
/** What a clock is of does not change. */
const changing = partsOf(ClockRow, { without: ['id', 'caseId', 'family', 'month'] });
const columns = `${columnsOf(ClockRow, { of: 'clocks', without: ['changedAt'] })}, ${columnsOf(ClockTimerRow, { of: 'clock_timers', fields: ['warned', 'overdueAt'] })}`;
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

const saveText = `
  WITH given AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS c(${clock.given}, ${timer.given})
  ), timers AS (
    INSERT INTO clock_timers (id, changed_at, ${timer.names}) SELECT id, $2::timestamptz, ${timer.fields} FROM given
    ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, ${timer.replaced}
  )
  INSERT INTO clocks (${clock.names}, changed_at) SELECT ${clock.fields}, $2::timestamptz FROM given
  ON CONFLICT (id) DO UPDATE SET ${changing.replaced}`;

/** Writes clocks as they are now, new ones and old ones. */
export async function saveClocks(tx: Tx, clocks: readonly Clock[]): Promise<void> {
  if (clocks.length === 0) return;
  await tx.prepared(
    'save-clocks',
    saveText,
    // The wall's time, for latencies: measured by the clock that measures their other end.
    [JSON.stringify(clocks.map((clock) => ({ ...clock, nextAt: nextAt(clock) }))), new Date()],
  );
}
