import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { type Actor, NotFound } from '@cau-noi/platform';
import { hasTrait } from '@cau-noi/vocabulary';
import { advance, type Alert } from './climb.js';
import { wasTold } from '../acknowledgement/acknowledgement.js';
import { findAlert, ladderLines, noteOf } from '../alerts/alerts.store.js';
import type { LadderLineView, LadderView } from './ladder.view.js';
import { worldAround } from './organisation.store.js';

/** What an alert's readers see of its ladder. */
@Injectable()
export class LadderService {
  /** Code: 'not-found' for anybody whose unit is neither late nor told. */
  async one(tx: Tx, actor: Actor, alertId: string): Promise<LadderView> {
    const alert = await findAlert(tx, alertId);
    if (!alert) throw new NotFound('alert');
    const lines = await ladderLines(tx, alertId);
    if (!concerns(alert, lines, actor)) throw new NotFound('alert');
    const { note, caseNumber } = await noteOf(tx, alertId);
    const { alertId: id, awaiting, told, times, ...shown } = alert;
    return {
      id,
      ...shown,
      caseNumber: alert.caseNumber ?? caseNumber,
      status: alert.ended ? 'ended' : alert.acknowledged ? 'acknowledged' : 'standing',
      note,
      lines,
      upcoming: upcoming(alert, await worldAround(tx, [alert.unitId, alert.addressee.unitId])),
    };
  }
}

/** Those who run the system see its own alarms alone, never those about cases. */
function concerns(alert: Alert, lines: readonly LadderLineView[], actor: Actor): boolean {
  if (hasTrait(actor.role, 'runsSystem')) return false;
  if (alert.unitId === actor.unitId || alert.addressee.unitId === actor.unitId) return true;
  return wasTold(lines, actor);
}

/** The step that will be taken if nobody answers and nothing changes until then. */
function upcoming(alert: Alert, world: Parameters<typeof advance>[1]): LadderView['upcoming'] {
  const telling = advance(alert, world).tellings.at(-1);
  if (!telling || telling.kind === 'skipped') return null;
  return {
    at: telling.at,
    kind: telling.kind,
    unitId: telling.unitId,
    postId: telling.postId,
    officerId: telling.officerId,
  };
}
