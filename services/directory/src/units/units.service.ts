import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { type Command, fromCursor, NotFound, type Page, toCursor, VersionConflict } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import type { Unit, UnitChange, UnitDraft } from '../organisation/unit.js';
import { change, establish } from '../organisation/unit-acts.js';
import {
  around,
  countBelow,
  findUnit,
  lockOrganisation,
  saveUnits,
  unitsOn,
  type UnitFilter,
} from '../organisation/units.store.js';
import { type ListedUnitView, type UnitView, unitView } from './unit.view.js';

/** A unit to set up; without an id it is given one. */
export type NewUnit = Omit<UnitDraft, 'unitId'> & { id?: string };
/** Which part of the list of units; the day is today unless given. */
export type UnitQuery = Omit<Partial<UnitFilter>, 'limit' | 'after'> & { limit: number; after?: string };

/** Units of both hierarchies: load, decide, save, publish. */
@Injectable()
export class UnitsService {
  /** Codes: 'id-taken' and those of `checkUnit`. */
  async establish(tx: Tx, { id = randomUUID(), ...facts }: NewUnit): Promise<UnitView> {
    await lockOrganisation(tx);
    if (await findUnit(tx, id)) throw idTaken();
    const draft: UnitDraft = { ...facts, unitId: id };
    const organisation = await around(
      tx,
      [facts.parentId, facts.committeeId].filter((one) => one !== null),
      facts.code,
    );
    const { next, events } = establish(draft, organisation);
    await saveUnits(tx, [next]);
    tx.publish(events);
    return unitView(next, next.validFrom);
  }

  /** Codes: 'case-changed' when the version asked for is not the current one, and those of `checkUnit`. */
  async change(tx: Tx, command: Command, unitId: string, facts: UnitChange): Promise<UnitView> {
    await lockOrganisation(tx);
    const unit = await this.load(tx, unitId);
    if (command.expectedVersion !== null && command.expectedVersion !== unit.version)
      throw new VersionConflict('unit', unit.version, [unit]);
    const { next, events } = change(unit, facts, await around(tx, named(unit, facts), facts.code ?? unit.code));
    if (events.length > 0) await saveUnits(tx, [next]);
    tx.publish(events);
    return unitView(next, dayOf(command.now));
  }

  /** One unit with its whole history, whether valid today or not. Code: 'not-found'. */
  async one(tx: Tx, unitId: string): Promise<UnitView> {
    return unitView(await this.load(tx, unitId), dayOf(tx.clock.now()));
  }

  /** Units valid on a day (today unless given), by code. */
  async list(tx: Tx, query: UnitQuery): Promise<Page<ListedUnitView>> {
    const at = query.at ?? dayOf(tx.clock.now());
    const found = await unitsOn(tx, { ...query, at, limit: query.limit + 1, after: fromCursor(query.after, 2) });
    const units = found.slice(0, query.limit);
    const last = found.length > units.length ? units.at(-1) : undefined;
    const below = await countBelow(
      tx,
      units.map(({ unitId }) => unitId),
      at,
    );
    return {
      items: units.map((unit) => ({ ...unitView(unit, at), unitsBelow: below.get(unit.unitId) ?? 0 })),
      next: last ? toCursor([last.code, last.unitId]) : null,
    };
  }

  private async load(tx: Tx, unitId: string): Promise<Unit> {
    const unit = await findUnit(tx, unitId);
    if (!unit) throw new NotFound('unit');
    return unit;
  }
}

/** Every unit a change can make the unit depend on. */
function named(unit: Unit, facts: UnitChange): string[] {
  const lines = (facts.lines ?? unit.lines).map((line) => line.parentId);
  const committees = (facts.committees ?? unit.committees).map((committee) => committee.committeeId);
  const successorId = facts.successorId ?? unit.successorId;
  return [unit.unitId, ...lines, ...committees, successorId].filter((id) => id !== null);
}

const idTaken = (): RuleBroken =>
  new RuleBroken('id-taken', {
    vi: 'Mã định danh này đã được dùng. Bỏ trống để hệ thống tự cấp.',
    en: 'This id is taken. Leave it out and one will be given.',
  });
