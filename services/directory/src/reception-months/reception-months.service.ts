import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { type Command, Forbidden, NotFound, VersionConflict } from '@cau-noi/platform';
import { record, type MonthRecord, type ReceptionMonth } from './reception-month.js';
import type { Unit } from '../organisation/unit.js';
import { loadMonth, lockMonth, saveMonth } from './reception-months.store.js';
import { findUnit } from '../organisation/units.store.js';

/** The reception days of heads, month by month: load, decide, save, publish. */
@Injectable()
export class ReceptionMonthsService {
  /** Returns the stored month; an empty one where nothing was recorded. Code: `not-found`. */
  async one(tx: Tx, unitId: string, month: string): Promise<ReceptionMonth> {
    await this.unit(tx, unitId);
    return loadMonth(tx, unitId, month);
  }

  /** Records a month of the own unit. Codes: `not-permitted`, `case-changed`, and those of `record`. */
  async record(tx: Tx, unitId: string, month: string, said: MonthRecord, command: Command): Promise<ReceptionMonth> {
    const { actor, now, expectedVersion } = command;
    if (actor.unitId !== unitId) throw new Forbidden();
    const unit = await this.unit(tx, unitId);
    const before = await lockMonth(tx, unitId, month);
    if (expectedVersion !== null && expectedVersion !== before.version)
      throw new VersionConflict('reception-month', before.version, [before]);
    const { officerId, postId } = actor;
    const recording = { by: { officerId, postId, unitId }, at: now, today: dayOf(now) };
    const { next, events } = record(before, said, unit, recording);
    if (events.length > 0) await saveMonth(tx, next);
    tx.publish(events);
    return next;
  }

  private async unit(tx: Tx, unitId: string): Promise<Unit> {
    const unit = await findUnit(tx, unitId);
    if (!unit) throw new NotFound('unit');
    return unit;
  }
}
