import type { NewEvent } from '@cau-noi/events';

/** Services that must be heard of; an engine that works by time and says nothing is not noticed by anybody else. */
export const watched = ['deadline'] as const;

/** Heartbeats come each minute: two may be lost, and the next one may be half a minute late. All by the wall clock. */
export const patienceMs = 150_000;
/** A due row may wait so long before the engine counts as behind. */
const mayWaitMs = 120_000;

/** What is known of the signs of life of a service. */
export type Pulse = { service: string; lastBeatAt: Date | null; wasBehind: boolean; silentFrom: Date };
/** An alarm about an engine, which those who run the system are told of. */
export type SystemAlarm = {
  alarmId: string;
  service: string;
  reason: 'heartbeat-missing' | 'engine-behind';
  raisedAt: Date;
  endedAt: Date | null;
};
/** What a heartbeat said. */
export type Heard = { beatAt: Date; oldestUnclaimed: Date | null };

/** What becomes of pulse and alarm; null: no alarm stands and none stood. */
export type PulseDecision = { pulse: Pulse; alarm: SystemAlarm | null; events: NewEvent[] };

/** A service that has to be heard of from now on. */
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

/** Nothing was heard in time. Quiet while an alarm stands. */
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
  const { service, lastBeatAt } = pulse;
  const [raisedAt, lastHeartbeatAt] = [now.toISOString(), lastBeatAt?.toISOString() ?? null];
  return {
    pulse,
    alarm: { alarmId, service, reason, raisedAt: now, endedAt: null },
    events: [
      {
        type: 'escalation.system-alarm-raised.v1',
        subject: alarmId,
        data: { alarmId, service, reason, lastHeartbeatAt, raisedAt },
      },
    ],
  };
}

function ended(pulse: Pulse, alarm: SystemAlarm, now: Date): PulseDecision {
  const { alarmId, service, reason } = alarm;
  return {
    pulse,
    alarm: { ...alarm, endedAt: now },
    events: [
      {
        type: 'escalation.system-alarm-ended.v1',
        subject: alarmId,
        data: { alarmId, service, reason, endedAt: now.toISOString() },
      },
    ],
  };
}

const plus = (at: Date, ms: number): Date => new Date(at.getTime() + ms);
