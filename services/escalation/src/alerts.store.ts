import type { Tx } from '@cau-noi/messaging';
import type { Alert, By, Telling, Word } from './domain/alert.js';
import type { LadderLineView } from './ladder.answers.js';

type Row = Omit<Alert, 'addressee' | 'acknowledged' | 'ended'> & {
  atUnitId: string;
  atPostId: string | null;
  atOfficerId: string | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: By | null;
  acknowledgedWord: Word | null;
  returnOn: string | null;
  endedAt: Date | null;
  endReason: string | null;
};

const columns = `alert_id AS "alertId", alert_number AS "alertNumber", case_id AS "caseId", case_number AS "caseNumber", cause, line,
  clock_id AS "clockId", rule, unit_id AS "unitId", group_size AS "groupSize", policy, step, told, times, at_unit_id AS "atUnitId",
  at_post_id AS "atPostId", at_officer_id AS "atOfficerId", awaiting, raised_at AS "raisedAt", next_at AS "nextAt",
  acknowledged_at AS "acknowledgedAt", acknowledged_by AS "acknowledgedBy",
  acknowledged_word AS "acknowledgedWord", return_on AS "returnOn", ended_at AS "endedAt", end_reason AS "endReason", version`;

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
}: Row): Alert {
  return {
    ...row,
    addressee: { unitId: atUnitId, postId: atPostId, officerId: atOfficerId },
    acknowledged: acknowledgedAt && acknowledgedBy ? { at: acknowledgedAt, by: acknowledgedBy, word, returnOn } : null,
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
  acknowledgedWord: acknowledged?.word ?? null,
  returnOn: acknowledged?.returnOn ?? null,
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

/** An alert as it stands, for reading. */
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

/** When the next step of any alert is due; null when none is. */
export async function earliestDue(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>('SELECT min(next_at) AS at FROM alerts WHERE next_at IS NOT NULL');
  return row?.at ?? null;
}

/**
 * Writes alerts as they are now and adds to their ladders' history, with the commit: the row of numbers, which every
 * round of raising needs, is held for one flight only.
 */
export function saveAlerts(tx: Tx, decided: readonly { next: Alert; tellings: readonly Telling[] }[]): void {
  if (decided.length === 0) return;
  const rows = decided.map(({ next }) => toRow(next));
  tx.withCommit({
    name: 'save-alerts',
    text: `INSERT INTO alerts (${saved.map(([, column]) => column).join(', ')}, version)
     SELECT ${saved.map(([, column, type]) => (type === 'uuid[]' ? `${column}::uuid[]` : column)).join(', ')}, version + 1
     FROM unnest(${saved.map(([, , type], i) => `$${i + 1}::${listed(type)}[]`).join(', ')}, $${saved.length + 1}::int[])
       AS a(${saved.map(([, column]) => column).join(', ')}, version)
     ON CONFLICT (alert_id) DO UPDATE SET line = excluded.line, step = excluded.step, told = excluded.told, times = excluded.times,
       at_unit_id = excluded.at_unit_id, at_post_id = excluded.at_post_id, at_officer_id = excluded.at_officer_id, awaiting = excluded.awaiting,
       next_at = excluded.next_at, acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by,
       acknowledged_word = excluded.acknowledged_word, return_on = excluded.return_on,
       ended_at = excluded.ended_at, end_reason = excluded.end_reason, version = excluded.version`,
    values: [
      ...saved.map(([field, , type]) => rows.map((row) => valueOf(row[field], type))),
      rows.map(({ version }) => version),
    ],
  });
  const tellings = decided.flatMap(({ next, tellings: told }) =>
    told.map((telling) => ({ telling, id: next.alertId })),
  );
  tx.withCommit({
    name: 'save-tellings',
    text: `INSERT INTO alert_tellings (alert_id, kind, step, unit_id, post_id, officer_id, reason, at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::int[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::timestamptz[])`,
    values: [
      tellings.map(({ id }) => id),
      ...(['kind', 'step', 'unitId', 'postId', 'officerId', 'reason', 'at'] as const).map((field) =>
        tellings.map(({ telling }) => telling[field]),
      ),
    ],
  });
}

/** Columns of an alert as they are written: an array per column is read several times as fast as JSON. */
const saved = [
  ['alertId', 'alert_id', 'uuid'],
  ['alertNumber', 'alert_number', 'text'],
  ['caseId', 'case_id', 'uuid'],
  ['caseNumber', 'case_number', 'text'],
  ['cause', 'cause', 'text'],
  ['line', 'line', 'text'],
  ['clockId', 'clock_id', 'uuid'],
  ['rule', 'rule', 'text'],
  ['unitId', 'unit_id', 'uuid'],
  ['groupSize', 'group_size', 'int'],
  ['policy', 'policy', 'jsonb'],
  ['step', 'step', 'int'],
  ['told', 'told', 'int'],
  ['times', 'times', 'int'],
  ['atUnitId', 'at_unit_id', 'uuid'],
  ['atPostId', 'at_post_id', 'uuid'],
  ['atOfficerId', 'at_officer_id', 'uuid'],
  ['awaiting', 'awaiting', 'uuid[]'],
  ['raisedAt', 'raised_at', 'timestamptz'],
  ['nextAt', 'next_at', 'timestamptz'],
  ['acknowledgedAt', 'acknowledged_at', 'timestamptz'],
  ['acknowledgedBy', 'acknowledged_by', 'jsonb'],
  ['acknowledgedWord', 'acknowledged_word', 'text'],
  ['returnOn', 'return_on', 'date'],
  ['endedAt', 'ended_at', 'timestamptz'],
  ['endReason', 'end_reason', 'text'],
] as const satisfies readonly (readonly [keyof Row, string, string])[];

/** An array of arrays must be even, so those travel as texts. */
const listed = (type: string): string => (type === 'uuid[]' ? 'text' : type);

function valueOf(value: unknown, type: string): unknown {
  if (type === 'uuid[]') return `{${(value as string[]).join(',')}}`;
  return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}

/** The last of `count` numbers that are now used in a year; gapless because it rolls back with everything else. */
export async function takeNumbers(tx: Tx, year: number, count: number): Promise<number> {
  const [row] = await tx.prepared<{ last: number }>(
    'alert-numbers',
    'INSERT INTO alert_numbers VALUES ($1, $2) ON CONFLICT (year) DO UPDATE SET last = alert_numbers.last + $2 RETURNING last',
    [year, count],
  );
  return row?.last ?? count;
}

/** Keeps what was written on acknowledging; it is never published. */
export async function saveNote(tx: Tx, alertId: string, note: string): Promise<void> {
  await tx.query('UPDATE alerts SET note = $2 WHERE alert_id = $1', [alertId, note]);
}

/** The history of an alert's ladder, oldest first, with the names directory gives today. */
export const ladderLines = (tx: Tx, alertId: string): Promise<LadderLineView[]> =>
  tx.query<LadderLineView>(
    `SELECT t.kind, t.step, t.unit_id AS "unitId", t.post_id AS "postId", t.officer_id AS "officerId", t.reason, t.at,
       u.facts->'name' AS "unitName", p.facts->'title' AS "postTitle",
       (SELECT h->>'name' FROM jsonb_array_elements(ph.facts->'holders') h WHERE h->>'officerId' = t.officer_id::text LIMIT 1) AS "officerName"
     FROM alert_tellings t LEFT JOIN units u ON u.unit_id = t.unit_id LEFT JOIN posts p ON p.post_id = t.post_id
       LEFT JOIN post_holders ph ON ph.post_id = t.post_id
     WHERE t.alert_id = $1 ORDER BY t.telling_id`,
    [alertId],
  );

/** The note of an alert, and the number of its case if that came in later. */
export async function noteOf(tx: Tx, alertId: string): Promise<{ note: string | null; caseNumber: string | null }> {
  const [row] = await tx.query<{ note: string | null; caseNumber: string | null }>(
    `SELECT a.note, c.case_number AS "caseNumber" FROM alerts a LEFT JOIN cases c USING (case_id) WHERE a.alert_id = $1`,
    [alertId],
  );
  return row ?? { note: null, caseNumber: null };
}
