import type { Day } from '@cau-noi/calendar';
import { columnsOf, type Tx } from '@cau-noi/messaging';
import type { Policy } from '../policies/policy.js';
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

/** The alerts about levels of these crowds that have not ended, locked in one order. */
export const levelAlertsOf = (tx: Tx, crowdIds: readonly string[]): Promise<Alert[]> =>
  select(
    tx,
    'level-alerts',
    'WHERE crowd_level IS NOT NULL AND ended_at IS NULL AND case_id = ANY($1::uuid[]) ORDER BY alert_id FOR UPDATE',
    [crowdIds],
  );

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

/** Overdue alerts of these cases that somebody has answered, locked in one order. */
export const answeredOf = (tx: Tx, caseIds: readonly string[]): Promise<Alert[]> =>
  select(
    tx,
    'answered-alerts',
    `WHERE cause = 'overdue' AND acknowledged_at IS NOT NULL AND ended_at IS NULL AND case_id = ANY($1::uuid[])
     ORDER BY alert_id FOR UPDATE`,
    [caseIds],
  );

const formerHolders = `
  SELECT a.alert_id FROM alerts a
    JOIN (SELECT DISTINCT post_id FROM org_tenures
           WHERE valid_from BETWEEN $1::date - 31 AND $1::date OR valid_to BETWEEN $1::date - 32 AND $1::date - 1) AS changed
      ON changed.post_id = a.at_post_id
   WHERE a.next_at IS NOT NULL AND a.at_officer_id IS NOT NULL
     AND (a.acknowledged_by IS NULL OR a.acknowledged_by->>'officerId' = a.at_officer_id::text)
     AND NOT EXISTS (SELECT FROM org_tenures t WHERE t.post_id = a.at_post_id AND t.officer_id = a.at_officer_id
                        AND $1::date BETWEEN t.valid_from AND coalesce(t.valid_to, 'infinity'))
   LIMIT $2`;

/**
 * Alerts whose person holds the post no longer on `today`, because a tenure of the post began or ended in the last month;
 * locked, those of other replicas left to them.
 */
export const ofFormerHolders = (tx: Tx, today: Day, limit: number): Promise<Alert[]> =>
  select(
    tx,
    'alerts-of-former-holders',
    `WHERE alert_id IN (${formerHolders}) ORDER BY alert_id FOR UPDATE SKIP LOCKED`,
    [today, limit],
  );

/** The first day from `today` on at which there may be such alerts; null when no tenure is known to change. */
export async function nextHandover(tx: Tx, today: Day): Promise<Day | null> {
  if ((await tx.prepared('any-former-holder', formerHolders, [today, 1])).length > 0) return today;
  const [row] = await tx.prepared<{ day: Day | null }>(
    'next-tenure',
    `SELECT least(min(valid_from) FILTER (WHERE valid_from > $1::date),
                  min(valid_to + 1) FILTER (WHERE valid_to >= $1::date))::text AS day FROM org_tenures`,
    [today],
  );
  return row?.day ?? null;
}

/** Keeps what was written with the latest answer; it is never published. */
export async function saveNote(tx: Tx, alertId: string, note: string | null): Promise<void> {
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

/** Running alerts of a policy go on by this version of it, from their next step on; how many they were. */
export async function moveToVersion(tx: Tx, policy: Policy): Promise<number> {
  const moved = await tx.query(
    `UPDATE alerts SET policy = $1, version = version + 1
      WHERE ended_at IS NULL AND policy->>'policyId' = $2 AND policy->>'version' <> $3 RETURNING 1`,
    [JSON.stringify(policy), policy.policyId, String(policy.version)],
  );
  return moved.length;
}
