import { columnsOf, type Tx } from '@cau-noi/messaging';
import type { SystemAlarm, Trouble } from './system-alarm.js';
import { SystemAlarmRow } from './system-alarms.table.js';

/** The alarm of this reason that has not ended, locked. */
export async function standingOf(tx: Tx, service: string, reason: Trouble): Promise<SystemAlarm | null> {
  const [row] = await tx.query<SystemAlarm>(
    `SELECT ${columnsOf(SystemAlarmRow)} FROM system_alarms WHERE service = $1 AND reason = $2 AND ended_at IS NULL FOR UPDATE`,
    [service, reason],
  );
  return row ?? null;
}

/** False: another replica has just raised the same. */
export async function saveAlarm(tx: Tx, alarm: SystemAlarm): Promise<boolean> {
  const { alarmId, service, reason, raisedAt, endedAt } = alarm;
  if (endedAt) {
    await (await tx.table(SystemAlarmRow)).update({ alarmId }, { endedAt });
    return true;
  }
  const saved = await tx.query(
    `INSERT INTO system_alarms (alarm_id, service, reason, raised_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING alarm_id`,
    [alarmId, service, reason, raisedAt],
  );
  return saved.length > 0;
}
