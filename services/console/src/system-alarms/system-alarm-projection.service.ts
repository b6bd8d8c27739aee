import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';

type Fact = Envelope<'escalation.system-alarm-raised.v1' | 'escalation.system-alarm-ended.v1'>;

/** Keeps `system_alarms`; of an alarm either fact may come first. */
@Injectable()
export class SystemAlarmProjectionService {
  async apply(tx: Tx, events: readonly Fact[]): Promise<void> {
    await tx.query(
      `INSERT INTO system_alarms SELECT * FROM jsonb_to_recordset($1::jsonb) AS a("alarmId" uuid, service text, reason text,
         "lastHeartbeatAt" timestamptz, "raisedAt" timestamptz, "endedAt" timestamptz)
       ON CONFLICT (alarm_id) DO UPDATE SET raised_at = coalesce(system_alarms.raised_at, excluded.raised_at),
         last_heartbeat_at = coalesce(system_alarms.last_heartbeat_at, excluded.last_heartbeat_at),
         ended_at = coalesce(system_alarms.ended_at, excluded.ended_at)`,
      [JSON.stringify(events.map(({ data }) => data))],
    );
  }
}
