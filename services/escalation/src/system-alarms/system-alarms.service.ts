import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { awaited, heard, missed, watched, type PulseDecision } from '../domain/system-alarm.js';
import { claimSilent, earliestSilence, keepAwaited, lockPulse, savePulse, standingAlarm } from './pulses.store.js';

type Heartbeat = Envelope<'system.heartbeat.v1'>;

/** Listens for the heartbeats of engines, and tells the operators of one that is silent or behind. `now` is wall time. */
@Injectable()
export class SystemAlarmsService {
  /** Notes whom to listen for. */
  async expect(tx: Tx, now: Date): Promise<void> {
    await keepAwaited(
      tx,
      watched.map((service) => awaited(service, now)),
    );
  }

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

  /** Raises the alarms that are due; answers how many. */
  async watch(tx: Tx, now: Date): Promise<number> {
    const silent = await claimSilent(tx, now);
    for (const pulse of silent) await this.settle(tx, missed(pulse, null, { now, alarmId: randomUUID() }));
    return silent.length;
  }

  nextDueAt(tx: Tx): Promise<Date | null> {
    return earliestSilence(tx);
  }

  private async settle(tx: Tx, decision: PulseDecision): Promise<void> {
    await savePulse(tx, decision);
    tx.publish(decision.events);
  }
}
