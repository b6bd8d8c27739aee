import { fromCursor, NotFound, toCursor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import type { AlertItemView, AlertList } from '../alerts/alert.view.js';

type Row = {
  alarm_id: string;
  service: string;
  reason: string;
  last_heartbeat_at: Date | null;
  raised_at: Date | null;
  ended_at: Date | null;
  rank: number;
};
type Filter = { state?: 'raised' | 'acknowledged' | 'ended'; waits?: 'me' | 'others'; limit: number; after?: string };

const mostCounted = 1_000;

/** For operators and administrators, every one of whom it waits for: what stands first, the latest first. */
export async function systemAlarmPage(tx: Tx, { state, waits, limit, after }: Filter): Promise<AlertList> {
  const [rank, raisedAt, alarmId] = fromCursor(after, 3) ?? [null, null, null];
  const rows = await tx.query<Row>(
    `${selectAlarms} SELECT * FROM ranked
      WHERE ($1::text IS NULL OR ($1 = 'raised' AND rank = 0) OR ($1 = 'ended' AND rank = 2))
        AND ($6::text IS NULL OR ($6 = 'me' AND rank = 0))
        AND ($2::int IS NULL OR rank > $2 OR (rank = $2 AND (at, alarm_id) < ($3::timestamptz, $4::uuid)))
      ORDER BY rank, at DESC, alarm_id DESC LIMIT $5`,
    [state ?? null, rank, raisedAt, alarmId, limit + 1, waits ?? null],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const [counts] = await tx.query<{ raised: number; ended: number }>(
    `SELECT count(*) FILTER (WHERE ended_at IS NULL)::int AS raised, count(*) FILTER (WHERE ended_at IS NOT NULL)::int AS ended FROM system_alarms`,
  );
  const { raised = 0, ended = 0 } = counts ?? {};
  return {
    items: rows.slice(0, limit).map(itemOf),
    next: last ? toCursor([last.rank, (last.raised_at ?? last.ended_at)?.toISOString() ?? '', last.alarm_id]) : null,
    counts: { waitsForMe: raised, waitsForOthers: 0, raised, acknowledged: 0, ended, upTo: mostCounted },
  };
}

/** Codes: `not-found`. */
export async function systemAlarm(tx: Tx, alarmId: string): Promise<AlertItemView> {
  const [row] = await tx.query<Row>(`${selectAlarms} SELECT * FROM ranked WHERE alarm_id = $1`, [alarmId]);
  if (!row) throw new NotFound('alert');
  return itemOf(row);
}

const selectAlarms = `
  WITH ranked AS (SELECT *, CASE WHEN ended_at IS NULL THEN 0 ELSE 2 END AS rank, coalesce(raised_at, ended_at) AS at FROM system_alarms)`;

/** Of an engine that says nothing or is late; the others end with their cause. */
const isOfEngine = (reason: string): boolean => reason === 'heartbeat-missing' || reason === 'engine-behind';

/** In the form of the other alerts; it is about no case, and those who run the system stand on the State line. */
const itemOf = (row: Row): AlertItemView => ({
  id: row.alarm_id,
  alertId: row.alarm_id,
  cause: 'system',
  line: 'state',
  number: null,
  caseId: null,
  caseNumber: null,
  unitId: null,
  rule: null,
  month: null,
  clockId: null,
  groupSize: null,
  raisedAt: row.raised_at?.toISOString() ?? null,
  state: row.ended_at ? 'ended' : 'raised',
  rungs: [],
  skipped: [],
  repeated: 0,
  nextAt: null,
  acknowledged: null,
  ended: row.ended_at && {
    at: row.ended_at.toISOString(),
    reason: isOfEngine(row.reason) ? 'heard-again' : 'trouble-over',
  },
  waitsForMe: row.ended_at === null,
  unit: null,
  case: { id: null, number: null, kind: null, subject: null, state: null, version: 0, due: null },
  system: { service: row.service, reason: row.reason, lastHeartbeatAt: row.last_heartbeat_at?.toISOString() ?? null },
});
