import type { Tx } from '@cau-noi/messaging';
import type { Alert, By, Telling } from './domain/alert.js';

type Row = Omit<Alert, 'addressee' | 'acknowledged' | 'ended'> & {
  atUnitId: string;
  atPostId: string | null;
  atOfficerId: string | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: By | null;
  endedAt: Date | null;
  endReason: string | null;
};

const columns = `alert_id AS "alertId", alert_number AS "alertNumber", case_id AS "caseId", case_number AS "caseNumber", cause, line,
  clock_id AS "clockId", rule, unit_id AS "unitId", group_size AS "groupSize", policy, step, told, times, at_unit_id AS "atUnitId",
  at_post_id AS "atPostId", at_officer_id AS "atOfficerId", awaiting, raised_at AS "raisedAt", next_at AS "nextAt",
  acknowledged_at AS "acknowledgedAt", acknowledged_by AS "acknowledgedBy", ended_at AS "endedAt", end_reason AS "endReason", version`;

function fromRow({
  atUnitId,
  atPostId,
  atOfficerId,
  acknowledgedAt,
  acknowledgedBy,
  endedAt,
  endReason,
  ...row
}: Row): Alert {
  return {
    ...row,
    addressee: { unitId: atUnitId, postId: atPostId, officerId: atOfficerId },
    acknowledged: acknowledgedAt && acknowledgedBy ? { at: acknowledgedAt, by: acknowledgedBy } : null,
    ended: endedAt && endReason !== null ? { at: endedAt, reason: endReason } : null,
  };
}

const toRow = ({ addressee, acknowledged, ended, ...alert }: Alert): Row => ({
  ...alert,
  atUnitId: addressee.unitId,
  atPostId: addressee.postId,
  atOfficerId: addressee.officerId,
  acknowledgedAt: acknowledged?.at ?? null,
  acknowledgedBy: acknowledged?.by ?? null,
  endedAt: ended?.at ?? null,
  endReason: ended?.reason ?? null,
});

async function select(tx: Tx, name: string, where: string, params: unknown[]): Promise<Alert[]> {
  return (await tx.prepared<Row>(name, `SELECT ${columns} FROM alerts ${where}`, params)).map(fromRow);
}

/** Locked, so that what is decided about an alert is decided once. */
export async function lockAlert(tx: Tx, alertId: string): Promise<Alert | undefined> {
  return (await select(tx, 'lock-alert', 'WHERE alert_id = $1 FOR UPDATE', [alertId]))[0];
}

export async function findAlert(tx: Tx, alertId: string): Promise<Alert | undefined> {
  return (await select(tx, 'find-alert', 'WHERE alert_id = $1', [alertId]))[0];
}

export const alertsOfClocks = (tx: Tx, clockIds: readonly string[]): Promise<Alert[]> =>
  select(tx, 'alerts-of-clocks', 'WHERE clock_id = ANY($1::uuid[]) ORDER BY alert_id FOR UPDATE', [clockIds]);

export const crowdAlertsOf = (tx: Tx, caseIds: readonly string[]): Promise<Alert[]> =>
  select(tx, 'crowd-alerts', `WHERE cause = 'crowd' AND case_id = ANY($1::uuid[]) ORDER BY alert_id FOR UPDATE`, [
    caseIds,
  ]);

/** Alerts nobody could be told of, that one of these units may change. */
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

export async function earliestDue(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>('SELECT min(next_at) AS at FROM alerts WHERE next_at IS NOT NULL');
  return row?.at ?? null;
}

/** Writes alerts as they are now and adds to their ladders' history. */
export async function saveAlerts(
  tx: Tx,
  decided: readonly { next: Alert; tellings: readonly Telling[] }[],
): Promise<void> {
  if (decided.length === 0) return;
  await tx.query(
    `INSERT INTO alerts (alert_id, alert_number, case_id, case_number, cause, line, clock_id, rule, unit_id, group_size, policy, step, told, times,
       at_unit_id, at_post_id, at_officer_id, awaiting, raised_at, next_at, acknowledged_at, acknowledged_by, ended_at, end_reason, version)
     SELECT "alertId", "alertNumber", "caseId", "caseNumber", cause, line, "clockId", rule, "unitId", "groupSize", policy, step, told, times,
       "atUnitId", "atPostId", "atOfficerId", awaiting, "raisedAt", "nextAt", "acknowledgedAt", "acknowledgedBy", "endedAt", "endReason", version + 1
     FROM jsonb_to_recordset($1::jsonb) AS a("alertId" uuid, "alertNumber" text, "caseId" uuid, "caseNumber" text, cause text, line text, "clockId" uuid,
       rule text, "unitId" uuid, "groupSize" int, policy jsonb, step int, told int, times int, "atUnitId" uuid, "atPostId" uuid, "atOfficerId" uuid,
       awaiting uuid[], "raisedAt" timestamptz, "nextAt" timestamptz, "acknowledgedAt" timestamptz, "acknowledgedBy" jsonb, "endedAt" timestamptz,
       "endReason" text, version int)
     ON CONFLICT (alert_id) DO UPDATE SET line = excluded.line, step = excluded.step, told = excluded.told, times = excluded.times,
       at_unit_id = excluded.at_unit_id, at_post_id = excluded.at_post_id, at_officer_id = excluded.at_officer_id, awaiting = excluded.awaiting,
       next_at = excluded.next_at, acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by,
       ended_at = excluded.ended_at, end_reason = excluded.end_reason, version = excluded.version`,
    [JSON.stringify(decided.map(({ next }) => toRow(next)))],
  );
  const tellings = decided.flatMap(({ next, tellings: told }) =>
    told.map((telling) => ({ ...telling, alertId: next.alertId })),
  );
  await tx.query(
    `INSERT INTO alert_tellings (alert_id, kind, step, unit_id, post_id, officer_id, reason, at)
     SELECT "alertId", kind, step, "unitId", "postId", "officerId", reason, at FROM jsonb_to_recordset($1::jsonb)
       AS t("alertId" uuid, kind text, step int, "unitId" uuid, "postId" uuid, "officerId" uuid, reason text, at timestamptz)`,
    [JSON.stringify(tellings)],
  );
}

/** The last of `count` numbers that are now used in a year; gapless because it rolls back with everything else. */
export async function takeNumbers(tx: Tx, year: number, count: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    'INSERT INTO alert_numbers VALUES ($1, $2) ON CONFLICT (year) DO UPDATE SET last = alert_numbers.last + $2 RETURNING last',
    [year, count],
  );
  return row?.last ?? count;
}

export async function saveNote(tx: Tx, alertId: string, note: string): Promise<void> {
  await tx.query('UPDATE alerts SET note = $2 WHERE alert_id = $1', [alertId, note]);
}

/** A line of the history as people read it, with the names directory gives today. */
export type LadderLine = Omit<Telling, 'at'> & {
  at: Date;
  unitName: object | null;
  postTitle: object | null;
  officerName: string | null;
};

export const ladderLines = (tx: Tx, alertId: string): Promise<LadderLine[]> =>
  tx.query<LadderLine>(
    `SELECT t.kind, t.step, t.unit_id AS "unitId", t.post_id AS "postId", t.officer_id AS "officerId", t.reason, t.at,
       u.facts->'name' AS "unitName", p.facts->'title' AS "postTitle",
       (SELECT h->>'name' FROM jsonb_array_elements(ph.facts->'holders') h WHERE h->>'officerId' = t.officer_id::text LIMIT 1) AS "officerName"
     FROM alert_tellings t LEFT JOIN units u ON u.unit_id = t.unit_id LEFT JOIN posts p ON p.post_id = t.post_id
       LEFT JOIN post_holders ph ON ph.post_id = t.post_id
     WHERE t.alert_id = $1 ORDER BY t.telling_id`,
    [alertId],
  );

export async function noteOf(tx: Tx, alertId: string): Promise<{ note: string | null; caseNumber: string | null }> {
  const [row] = await tx.query<{ note: string | null; caseNumber: string | null }>(
    `SELECT a.note, c.case_number AS "caseNumber" FROM alerts a LEFT JOIN cases c USING (case_id) WHERE a.alert_id = $1`,
    [alertId],
  );
  return row ?? { note: null, caseNumber: null };
}
