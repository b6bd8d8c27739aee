import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { type Accepted, type Actor, type Command, NotFound, VersionConflict } from '@cau-noi/platform';
import { wasTold, type Alert } from '../alerts/alert.js';
import { lockAlert, saveNote } from '../alerts/alerts.store.js';
import { settleAlerts } from '../alerts/save-alerts.store.js';
import { ladderLines, type LadderLine } from '../ladder/ladder.store.js';
import { worldOf } from '../ladder/organisation.store.js';
import { acknowledge, type Said } from './acknowledgement.js';

/** Records what a named person answers to an alert. */
@Injectable()
export class AcknowledgementsService {
  /** Codes: 'not-found' for anybody the alert has not reached, 'case-changed', and those of the rule. */
  async acknowledge(tx: Tx, command: Command, alertId: string, said: Said): Promise<Accepted> {
    const alert = await lockAlert(tx, alertId);
    const lines = await ladderLines(tx, alertId);
    if (!alert || !hasReached(alert, lines, command.actor)) throw new NotFound('alert');
    if (command.expectedVersion !== null && command.expectedVersion !== alert.version)
      throw new VersionConflict('alert', alert.version);
    const { officerId, postId, unitId } = command.actor;
    const world = await worldOf(tx, [alert], [unitId]);
    const decision = acknowledge(alert, { officerId, postId, unitId }, command.now, said, { world, lines });
    if (decision.events.length === 0) return { id: alertId, version: alert.version };
    settleAlerts(tx, [decision]);
    await saveNote(tx, alertId, said.note);
    return { id: alertId, version: alert.version + 1 };
  }
}

/** Whether somebody may acknowledge: whoever was notified, and everybody entitled in a unit that was notified. */
const hasReached = (alert: Alert, lines: readonly LadderLine[], actor: Actor): boolean =>
  alert.addressee.unitId === actor.unitId || wasTold(lines, actor);
