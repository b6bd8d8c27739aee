import type { NewEvent } from '@cau-noi/events';

/** Services that must send heartbeats; nobody else notices an engine that works by time and falls silent. */
export const watched = ['deadline'] as const;

/** Heartbeats come each minute: two may be lost, and the next one may be half a minute late. All by the wall clock. */
export const patienceMs = 150_000;
/** A due row may wait so long before the engine counts as behind. */
const mayWaitMs = 120_000;

/** What is known of the signs of life of a service. */
export type Pulse = { service: string; lastBeatAt: Date | null; wasBehind: boolean; silentFrom: Date };
/** What waits in a service and should not, or what is wrong with its machine. */
export type Trouble = 'events-parked' | 'events-foreign' | 'outbox-stuck' | 'disk-low' | 'backup-old';
/** An alarm about an engine, for those who run the system. */
export type SystemAlarm = {
  alarmId: string;
  service: string;
  reason: 'heartbeat-missing' | 'engine-behind' | Trouble;
  raisedAt: Date;
  endedAt: Date | null;
};
/** The content of a heartbeat. */
export type Heard = { beatAt: Date; oldestUnclaimed: Date | null };

/** What becomes of pulse and alarm; null: no alarm is active and none was. */
export type PulseDecision = { pulse: Pulse; alarm: SystemAlarm | null; events: NewEvent[] };

/** A service that has to send heartbeats from now on. */
export const awaited = (service: string, now: Date): Pulse => ({
  service,
  lastBeatAt: null,
  wasBehind: false,
  silentFrom: plus(now, patienceMs),
});

/** A heartbeat came. In time it ends an alarm; behind twice in a row it raises one; late it proves nothing. */
export function heard(
  pulse: Pulse,
  { beatAt, oldestUnclaimed }: Heard,
  standing: SystemAlarm | null,
  { now, alarmId }: { now: Date; alarmId: string },
): PulseDecision {
  const isNews = pulse.lastBeatAt === null || beatAt > pulse.lastBeatAt;
  if (!isNews) return { pulse, alarm: standing, events: [] };
  const isBehind = oldestUnclaimed !== null && beatAt.getTime() - oldestUnclaimed.getTime() > mayWaitMs;
  const next: Pulse = { ...pulse, lastBeatAt: beatAt, wasBehind: isBehind, silentFrom: plus(beatAt, patienceMs) };
  if (next.silentFrom <= now) return { pulse: next, alarm: standing, events: [] };
  if (isBehind && pulse.wasBehind && !standing) return raised(next, 'engine-behind', { now, alarmId });
  const isOver = standing !== null && !(standing.reason === 'engine-behind' && isBehind);
  return isOver ? ended(next, standing, now) : { pulse: next, alarm: standing, events: [] };
}

/** No heartbeat came in time. Does nothing while an alarm is active. */
export function missed(
  pulse: Pulse,
  standing: SystemAlarm | null,
  { now, alarmId }: { now: Date; alarmId: string },
): PulseDecision {
  if (standing || now < pulse.silentFrom) return { pulse, alarm: standing, events: [] };
  return raised(pulse, 'heartbeat-missing', { now, alarmId });
}

function raised(
  pulse: Pulse,
  reason: SystemAlarm['reason'],
  { now, alarmId }: { now: Date; alarmId: string },
): PulseDecision {
  const alarm: SystemAlarm = { alarmId, service: pulse.service, reason, raisedAt: now, endedAt: null };
  return { pulse, ...beginOf(alarm, pulse.lastBeatAt) };
}

const ended = (pulse: Pulse, alarm: SystemAlarm, now: Date): PulseDecision => ({ pulse, ...endOf(alarm, now) });

/** Whether each trouble is there; one that is not named is not known. */
export type Finding = { reason: Trouble; isThere: boolean };
/** A service's own report. */
export type Reported = { reportedAt: Date; parked: number; foreign: number; oldestUnpublished: Date | null };

/** An event is sent within a second; one that has waited so long shows a relay that does not work. */
const mayLeaveMs = 120_000;
/** A report is about the time it was written. */
const isLate = (reportedAt: Date, now: Date): boolean => plus(reportedAt, patienceMs) <= now;

export function findingsIn({ reportedAt, parked, foreign, oldestUnpublished }: Reported, now: Date): Finding[] {
  if (isLate(reportedAt, now)) return [];
  const waited = oldestUnpublished === null ? 0 : reportedAt.getTime() - oldestUnpublished.getTime();
  return [
    { reason: 'events-foreign', isThere: foreign > 0 },
    { reason: 'events-parked', isThere: parked > foreign },
    { reason: 'outbox-stuck', isThere: waited > mayLeaveMs },
  ];
}

/** The state of the machine under the system: null where it cannot be read. */
export type Machine = { freeMb: number | null; lastBackupAt: Date | null };
export type MachineLimits = { diskLowMb: number; backupMaxAgeDays: number };

/** `backupMaxAgeDays` 0: backups are somebody else's. */
export function findingsOn({ freeMb, lastBackupAt }: Machine, limits: MachineLimits, now: Date): Finding[] {
  const oldest = plus(now, -limits.backupMaxAgeDays * 86_400_000);
  return [
    ...(freeMb === null ? [] : [{ reason: 'disk-low' as const, isThere: freeMb < limits.diskLowMb }]),
    ...(lastBackupAt === null || limits.backupMaxAgeDays === 0
      ? []
      : [{ reason: 'backup-old' as const, isThere: lastBackupAt < oldest }]),
  ];
}

/** Raises once, does nothing while it is active, ends when the trouble is over; null: nothing changes. */
export function judged(
  service: string,
  { reason, isThere }: Finding,
  standing: SystemAlarm | null,
  { now, alarmId }: { now: Date; alarmId: string },
): { alarm: SystemAlarm; events: NewEvent[] } | null {
  if (isThere === (standing !== null)) return null;
  if (standing) return endOf(standing, now);
  return beginOf({ alarmId, service, reason, raisedAt: now, endedAt: null }, null);
}

function beginOf(alarm: SystemAlarm, lastBeatAt: Date | null): { alarm: SystemAlarm; events: NewEvent[] } {
  const { alarmId, service, reason } = alarm;
  const [raisedAt, lastHeartbeatAt] = [alarm.raisedAt.toISOString(), lastBeatAt?.toISOString() ?? null];
  const data = { alarmId, service, reason, lastHeartbeatAt, raisedAt };
  return { alarm, events: [{ type: 'escalation.system-alarm-raised.v1', subject: alarmId, data }] };
}

function endOf(alarm: SystemAlarm, now: Date): { alarm: SystemAlarm; events: NewEvent[] } {
  const { alarmId, service, reason } = alarm;
  const data = { alarmId, service, reason, endedAt: now.toISOString() };
  const events: NewEvent[] = [{ type: 'escalation.system-alarm-ended.v1', subject: alarmId, data }];
  return { alarm: { ...alarm, endedAt: now }, events };
}

const plus = (at: Date, ms: number): Date => new Date(at.getTime() + ms);
