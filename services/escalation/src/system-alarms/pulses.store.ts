import { columnsOf, insertOf, type Tx } from '@cau-noi/messaging';
import type { Pulse, PulseDecision, SystemAlarm } from './system-alarm.js';
import { saveAlarm } from './alarms.store.js';
import { PulseRow, SystemAlarmRow } from './system-alarms.table.js';

/** Notes services that must send heartbeats; one that is known already stays as it is. */
export async function keepAwaited(tx: Tx, pulses: readonly Pulse[]): Promise<void> {
  await tx.query(`${insertOf(PulseRow)} ON CONFLICT (service) DO NOTHING`, [JSON.stringify(pulses)]);
}

/** Of an alarm `a`: it is about the engine and not over. A service may have other troubles beside it. */
const ofEngine = `a.ended_at IS NULL AND a.reason IN ('heartbeat-missing', 'engine-behind')`;

const columns = columnsOf(PulseRow);

/** Locked, so that what is decided about a service is decided once. */
export async function lockPulse(tx: Tx, service: string): Promise<Pulse | undefined> {
  return (await tx.query<Pulse>(`SELECT ${columns} FROM pulses WHERE service = $1 FOR UPDATE`, [service]))[0];
}

/**
 * Services that have been silent too long, without an active alarm; those another replica decides about are left to it.
 */
export const claimSilent = (tx: Tx, now: Date): Promise<Pulse[]> =>
  tx.query<Pulse>(
    `SELECT ${columns} FROM pulses WHERE silent_from <= $1
       AND NOT EXISTS (SELECT FROM system_alarms a WHERE a.service = pulses.service AND ${ofEngine})
     ORDER BY service FOR UPDATE SKIP LOCKED`,
    [now],
  );

/** When the next engine will have been silent too long; null when none is listened for. */
export async function earliestSilence(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    `SELECT min(silent_from) AS at FROM pulses
     WHERE NOT EXISTS (SELECT FROM system_alarms a WHERE a.service = pulses.service AND ${ofEngine})`,
  );
  return row?.at ?? null;
}

/** The alarm about the engine of a service that has not ended. */
export async function standingAlarm(tx: Tx, service: string): Promise<SystemAlarm | null> {
  const [row] = await tx.query<SystemAlarm>(
    `SELECT ${columnsOf(SystemAlarmRow)} FROM system_alarms a WHERE service = $1 AND ${ofEngine}`,
    [service],
  );
  return row ?? null;
}

/** Writes what was decided about a service, with its alarm if there is one. */
export async function savePulse(tx: Tx, { pulse, alarm }: PulseDecision): Promise<void> {
  const { service, ...heard } = pulse;
  await (await tx.table(PulseRow)).update({ service }, heard);
  if (alarm) await saveAlarm(tx, alarm);
}
