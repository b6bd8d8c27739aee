import { columnsOf, type Tx } from '@cau-noi/messaging';
import type { Alert } from './alert.js';
import { AlertRow } from './alerts.table.js';

/** An alert as its row has it, without the note, which only its page shows. */
export type SavedAlert = Omit<AlertRow, 'note'>;

const columns = columnsOf(AlertRow, { without: ['note'] });

function fromRow({
  atUnitId,
  atPostId,
  atOfficerId,
  acknowledgedAt,
  acknowledgedBy,
  acknowledgedWord: word,
  returnOn,
  endedAt,
  endReason,
  ...row
}: SavedAlert): Alert {
  return {
    ...row,
    addressee: { unitId: atUnitId, postId: atPostId, officerId: atOfficerId },
    acknowledged: acknowledgedAt && acknowledgedBy ? { at: acknowledgedAt, by: acknowledgedBy, word, returnOn } : null,
    ended: endedAt && endReason !== null ? { at: endedAt, reason: endReason } : null,
  };
}

async function select(tx: Tx, name: string, where: string, params: unknown[]): Promise<Alert[]> {
  return (await tx.prepared<SavedAlert>(name, `SELECT ${columns} FROM alerts ${where}`, params)).map(fromRow);
}

/** Locked, so that what is decided about an alert is decided once. */
export async function lockAlert(tx: Tx, alertId: string): Promise<Alert | undefined> {
  return (await select(tx, 'lock-alert', 'WHERE alert_id = $1 FOR UPDATE', [alertId]))[0];
}

/** Returns an alert for reading. */
export async function findAlert(tx: Tx, alertId: string): Promise<Alert | undefined> {
  return (await select(tx, 'find-alert', 'WHERE alert_id = $1', [alertId]))[0];
}

/** Every alert of these clocks, locked in one order. */
export const alertsOfClocks = (tx: Tx, clockIds: readonly string[]): Promise<Alert[]> =>
  select(tx, 'alerts-of-clocks', 'WHERE clock_id = ANY($1::uuid[]) ORDER BY alert_id FOR UPDATE', [clockIds]);

/** The crowd alerts of these cases, locked in one order. */
export const crowdAlertsOf = (tx: Tx, caseIds: readonly string[]): Promise<Alert[]> =>
  select(tx, 'crowd-alerts', `WHERE cause = 'crowd' AND case_id = ANY($1::uuid[]) ORDER BY alert_id FOR UPDATE`, [
    caseIds,
  ]);

/** Returns alerts without addressee that one of these units may change. */
export const awaiting = (tx: Tx, unitIds: readonly string[]): Promise<Alert[]> =>
  select(
    tx,
    'awaiting-alerts',
    'WHERE at_officer_id IS NULL AND next_at IS NOT NULL AND awaiting && $1::uuid[] ORDER BY alert_id FOR UPDATE',
    [unitIds],
  );

/** Alerts whose next step is due, earliest first; those another replica works on are left to it. */
export const claimDue = (tx: Tx, now: Date, limit: number): Promise<Alert[]> =>
  select(tx, 'due-alerts', 'WHERE next_at <= $1 ORDER BY next_at, alert_id LIMIT $2 FOR UPDATE SKIP LOCKED', [
    now,
    limit,
  ]);

/** When the next step of any alert is due; null when none is. */
export async function earliestDue(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>('SELECT min(next_at) AS at FROM alerts WHERE next_at IS NOT NULL');
  return row?.at ?? null;
}

/** Keeps what was written on acknowledging; it is never published. */
export async function saveNote(tx: Tx, alertId: string, note: string): Promise<void> {
  await (await tx.table(AlertRow)).update({ alertId }, { note });
}

/** The note of an alert, and the number of its case if that came in later. */
export async function noteOf(tx: Tx, alertId: string): Promise<{ note: string | null; caseNumber: string | null }> {
  const [row] = await tx.query<{ note: string | null; caseNumber: string | null }>(
    `SELECT a.note, c.case_number AS "caseNumber" FROM alerts a LEFT JOIN cases c USING (case_id) WHERE a.alert_id = $1`,
    [alertId],
  );
  return row ?? { note: null, caseNumber: null };
}
