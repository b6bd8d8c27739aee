import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { awaiting, claimDue, earliestDue, ofFormerHolders } from '../alerts/alerts.store.js';
import { settleAlerts } from '../alerts/save-alerts.store.js';
import { advance, place } from './climb.js';
import { worldOf } from './organisation.store.js';
import { passOn } from './wake.js';

/** Takes alerts up their ladders: load, decide, save, publish, in sets. */
@Injectable()
export class ClimbingService {
  /** Directory knows more of these units: alerts without addressee get their first person. */
  async place(tx: Tx, unitIds: readonly string[]): Promise<void> {
    const waiting = await awaiting(tx, unitIds);
    if (waiting.length === 0) return;
    const world = await worldOf(tx, waiting);
    settleAlerts(
      tx,
      waiting.map((alert) => place(alert, tx.clock.now(), world)),
    );
  }

  /** Takes one due step of each of the earliest alerts; a long silence is caught up step by step, each at its own time. */
  async climbDue(tx: Tx, limit: number): Promise<number> {
    const due = await claimDue(tx, tx.clock.now(), limit);
    if (due.length === 0) return 0;
    const world = await worldOf(tx, due);
    settleAlerts(
      tx,
      due.map((alert) => advance(alert, world)),
    );
    return due.length;
  }

  /** Posts have other holders now: alerts that are with a former one are told to whoever has the post, or above it. */
  async handOver(tx: Tx, limit: number): Promise<number> {
    const now = tx.clock.now();
    const left = await ofFormerHolders(tx, dayOf(now), limit);
    if (left.length === 0) return 0;
    const world = await worldOf(tx, left);
    settleAlerts(
      tx,
      left.map((alert) => passOn(alert, now, world)),
    );
    return left.length;
  }

  /** When the next step of any alert is due; null when none is. */
  nextDueAt(tx: Tx): Promise<Date | null> {
    return earliestDue(tx);
  }
}
