import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { workingCalendarOf } from '@cau-noi/organisation';
import { type Accepted, type Actor, type Command, NotFound, VersionConflict } from '@cau-noi/platform';
import { wasTold, type Alert } from '../alerts/alert.js';
import { lockAlert, saveNote } from '../alerts/alerts.store.js';
import { settleAlerts } from '../alerts/save-alerts.store.js';
import { ladderLines } from '../ladder/ladder.store.js';
import { acknowledge, type Said } from './acknowledgement.js';

/** Records that a named person takes charge of an alert. */
@Injectable()
export class AcknowledgementsService {
  /** Codes: 'not-found' for anybody the alert has not reached, 'case-changed', and those of the rule. */
  async acknowledge(tx: Tx, command: Command, alertId: string, said: Said): Promise<Accepted> {
    const alert = await lockAlert(tx, alertId);
    if (!alert || !(await hasReached(tx, alert, command.actor))) throw new NotFound('alert');
    if (command.expectedVersion !== null && command.expectedVersion !== alert.version)
      throw new VersionConflict('alert', alert.version);
    const { officerId, postId, unitId } = command.actor;
    const decision = acknowledge(alert, { officerId, postId, unitId }, command.now, said, await workingCalendarOf(tx));
    if (decision.events.length === 0) return { id: alertId, version: alert.version };
    settleAlerts(tx, [decision]);
    if (said.note !== null) await saveNote(tx, alertId, said.note);
    return { id: alertId, version: alert.version + 1 };
  }
}

/** Whether somebody may acknowledge: whoever was notified, and everybody entitled in a unit that was notified. */
const hasReached = async (tx: Tx, alert: Alert, actor: Actor): Promise<boolean> =>
  alert.addressee.unitId === actor.unitId || wasTold(await ladderLines(tx, alert.alertId), actor);
