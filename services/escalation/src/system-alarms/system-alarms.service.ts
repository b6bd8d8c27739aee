import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import {
  awaited,
  findingsIn,
  heard,
  judged,
  missed,
  watched,
  type Finding,
  type PulseDecision,
} from './system-alarm.js';
import { saveAlarm, standingOf } from './alarms.store.js';
import { claimSilent, earliestSilence, keepAwaited, lockPulse, savePulse, standingAlarm } from './pulses.store.js';

type Heartbeat = Envelope<'system.heartbeat.v1'>;
type Report = Envelope<'system.state-reported.v1'>;

/**
 * Listens for the heartbeats of engines, and raises alarms for operators about one that is silent or behind. `now` is
 * wall time.
 */
@Injectable()
export class SystemAlarmsService {
  /** Notes whom to listen for. */
  async expect(tx: Tx, now: Date): Promise<void> {
    await keepAwaited(
      tx,
      watched.map((service) => awaited(service, now)),
    );
  }

  /** Takes heartbeats: ends an alarm of silence, or raises one of an engine that is behind. */
  async hear(tx: Tx, events: readonly Heartbeat[], now: Date): Promise<void> {
    for (const event of events) {
      const { service, beatAt, oldestUnclaimed } = event.data;
      await keepAwaited(tx, [awaited(service, now)]);
      const pulse = await lockPulse(tx, service);
      if (!pulse) continue;
      const said = { beatAt: new Date(beatAt), oldestUnclaimed: oldestUnclaimed ? new Date(oldestUnclaimed) : null };
      const standing = await standingAlarm(tx, service);
      await this.settle(tx.causedBy(event), heard(pulse, said, standing, { now, alarmId: randomUUID() }));
    }
  }

  /** Takes what services report of what waits in them. */
  async take(tx: Tx, events: readonly Report[], now: Date): Promise<void> {
    for (const event of events) {
      const { service, reportedAt, oldestUnpublished, ...counts } = event.data;
      const oldest = oldestUnpublished === null ? null : new Date(oldestUnpublished);
      const reported = { ...counts, reportedAt: new Date(reportedAt), oldestUnpublished: oldest };
      await this.judge(tx.causedBy(event), service, findingsIn(reported, now), now);
    }
  }

  /** Raises and ends what the findings about a service, or about its machine, ask for; returns how many changed. */
  async judge(tx: Tx, service: string, findings: readonly Finding[], now: Date): Promise<number> {
    let changed = 0;
    for (const finding of findings) {
      const standing = await standingOf(tx, service, finding.reason);
      const decision = judged(service, finding, standing, { now, alarmId: randomUUID() });
      if (!decision || !(await saveAlarm(tx, decision.alarm))) continue;
      tx.publish(decision.events);
      changed++;
    }
    return changed;
  }

  /** Raises the alarms that are due; returns how many. */
  async watch(tx: Tx, now: Date): Promise<number> {
    const silent = await claimSilent(tx, now);
    for (const pulse of silent) await this.settle(tx, missed(pulse, null, { now, alarmId: randomUUID() }));
    return silent.length;
  }

  /** When the next engine will have been silent too long; null when none is listened for. */
  nextDueAt(tx: Tx): Promise<Date | null> {
    return earliestSilence(tx);
  }

  private async settle(tx: Tx, decision: PulseDecision): Promise<void> {
    await savePulse(tx, decision);
    tx.publish(decision.events);
  }
}
