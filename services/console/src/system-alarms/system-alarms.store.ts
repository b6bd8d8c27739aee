import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { SystemAlarm } from './system-alarm.js';

type Fact = Envelope<'escalation.system-alarm-raised.v1' | 'escalation.system-alarm-ended.v1'>;

/** Which alarms are listed, `limit` at most, after `place`: rank, instant and id of the last one seen, or three nulls. */
export type SystemAlarmFilter = {
  state?: 'raised' | 'acknowledged' | 'ended';
  waits?: 'me' | 'others';
  place: readonly unknown[];
  limit: number;
};

/** Alarms about the system itself. */
@Injectable()
export class SystemAlarmsStore {
  /** Of an alarm either fact may come first. */
  async save(tx: Tx, events: readonly Fact[]): Promise<void> {
    await tx.query(
      `INSERT INTO system_alarms SELECT * FROM jsonb_to_recordset($1::jsonb) AS a("alarmId" uuid, service text, reason text,
         "lastHeartbeatAt" timestamptz, "raisedAt" timestamptz, "endedAt" timestamptz)
       ON CONFLICT (alarm_id) DO UPDATE SET raised_at = coalesce(system_alarms.raised_at, excluded.raised_at),
         last_heartbeat_at = coalesce(system_alarms.last_heartbeat_at, excluded.last_heartbeat_at),
         ended_at = coalesce(system_alarms.ended_at, excluded.ended_at)`,
      [JSON.stringify(events.map(({ data }) => data))],
    );
  }

  /** Those that last first, the latest first. */
  page(tx: Tx, { state, waits, place, limit }: SystemAlarmFilter): Promise<SystemAlarm[]> {
    return tx.query<SystemAlarm>(
      `${ranked} SELECT * FROM ranked
        WHERE ($1::text IS NULL OR ($1 = 'raised' AND rank = 0) OR ($1 = 'ended' AND rank = 2))
          AND ($6::text IS NULL OR ($6 = 'me' AND rank = 0))
          AND ($2::int IS NULL OR rank > $2 OR (rank = $2 AND (at, alarm_id) < ($3::timestamptz, $4::uuid)))
        ORDER BY rank, at DESC, alarm_id DESC LIMIT $5`,
      [state ?? null, ...place, limit, waits ?? null],
    );
  }

  async find(tx: Tx, alarmId: string): Promise<SystemAlarm | undefined> {
    const [row] = await tx.query<SystemAlarm>(`${ranked} SELECT * FROM ranked WHERE alarm_id = $1`, [alarmId]);
    return row;
  }

  async counts(tx: Tx): Promise<{ raised: number; ended: number }> {
    const [row] = await tx.query<{ raised: number; ended: number }>(
      `SELECT count(*) FILTER (WHERE ended_at IS NULL)::int AS raised, count(*) FILTER (WHERE ended_at IS NOT NULL)::int AS ended FROM system_alarms`,
    );
    return row ?? { raised: 0, ended: 0 };
  }
}

const ranked = `
  WITH ranked AS (SELECT *, CASE WHEN ended_at IS NULL THEN 0 ELSE 2 END AS rank, coalesce(raised_at, ended_at) AS at FROM system_alarms)`;
