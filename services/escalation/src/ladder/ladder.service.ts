import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { type Actor, NotFound } from '@cau-noi/platform';
import { hasTrait } from '@cau-noi/vocabulary';
import { wasTold, type Alert } from '../alerts/alert.js';
import { findAlert, noteOf } from '../alerts/alerts.store.js';
import { advance } from './climb.js';
import { ladderLines, type LadderLine } from './ladder.store.js';
import { ladderView, type LadderView } from './ladder.view.js';
import { worldOf } from './organisation.store.js';

/** What an alert's readers see of its ladder. */
@Injectable()
export class LadderService {
  /** Code: 'not-found' for anybody whose unit is neither late nor notified. */
  async one(tx: Tx, actor: Actor, alertId: string): Promise<LadderView> {
    const alert = await findAlert(tx, alertId);
    if (!alert) throw new NotFound('alert');
    const lines = await ladderLines(tx, alertId);
    if (!concerns(alert, lines, actor)) throw new NotFound('alert');
    const beside = await noteOf(tx, alertId);
    const world = await worldOf(tx, [alert]);
    // Who will be notified if nobody acknowledges and nothing changes until then.
    return ladderView(alert, { lines, ...beside, upcoming: advance(alert, world).tellings.at(-1) });
  }
}

/** Those who run the system see its own alarms alone, never those about cases. */
function concerns(alert: Alert, lines: readonly LadderLine[], actor: Actor): boolean {
  if (hasTrait(actor.role, 'runsSystem')) return false;
  if (alert.unitId === actor.unitId || alert.addressee.unitId === actor.unitId) return true;
  return wasTold(lines, actor);
}
