import type { Tx } from '@cau-noi/messaging';
import type { SystemAlarm, Trouble } from './system-alarm.js';

/** The alarm of this reason that has not ended, locked. */
export async function standingOf(tx: Tx, service: string, reason: Trouble): Promise<SystemAlarm | null> {
  const [row] = await tx.query<SystemAlarm>(
    `SELECT alarm_id AS "alarmId", service, reason, raised_at AS "raisedAt", ended_at AS "endedAt"
     FROM system_alarms WHERE service = $1 AND reason = $2 AND ended_at IS NULL FOR UPDATE`,
    [service, reason],
  );
  return row ?? null;
}

/** False: another replica has just raised the same. */
export async function saveAlarm(tx: Tx, alarm: SystemAlarm): Promise<boolean> {
  const { alarmId, service, reason, raisedAt, endedAt } = alarm;
  if (endedAt) {
    await tx.query('UPDATE system_alarms SET ended_at = $2 WHERE alarm_id = $1', [alarmId, endedAt]);
    return true;
  }
  const saved = await tx.query(
    `INSERT INTO system_alarms (alarm_id, service, reason, raised_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING alarm_id`,
    [alarmId, service, reason, raisedAt],
  );
  return saved.length > 0;
}
