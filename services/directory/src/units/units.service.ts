import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { covers, dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { CaseChanged, type Command, fromCursor, NotFound, type Page, Problem, toCursor } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { change, establish, type Unit, type UnitChange, type UnitDraft } from '../organisation/unit.js';
import { planning, type ImportPlan } from '../import/unit-import.js';
import { inSlices } from '../import/in-slices.service.js';
import type { UnitView } from './unit.view.js';
import { headPosts, savePosts } from '../posts/posts.store.js';
import { readUnitFile } from '../import/unit-file.service.js';
import {
  allUnits,
  around,
  findUnit,
  lockOrganisation,
  saveUnits,
  unitsOn,
  type UnitFilter,
} from '../organisation/units.store.js';

/** A unit to set up; without an id it is given one. */
export type NewUnit = Omit<UnitDraft, 'unitId'> & { id?: string };
/** Which part of the list of units; the day is today unless said. */
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
    return view(next, next.validFrom);
  }

  /** Codes: 'case-changed' when the version asked for is not the current one, and those of `checkUnit`. */
  async change(tx: Tx, command: Command, unitId: string, facts: UnitChange): Promise<UnitView> {
    await lockOrganisation(tx);
    const unit = await this.load(tx, unitId);
    if (command.expectedVersion !== null && command.expectedVersion !== unit.version)
      throw new CaseChanged(unit.version, [unit], 'unit');
    const { next, events } = change(unit, facts, await around(tx, named(unit, facts), facts.code ?? unit.code));
    if (events.length > 0) await saveUnits(tx, [next]);
    tx.publish(events);
    return view(next, dayOf(command.now));
  }

  /** All lines of the file or none. Codes: 'import-refused' with every bad line. */
  async import(tx: Tx, csv: string): Promise<ImportPlan['counts']> {
    await lockOrganisation(tx);
    const { rows, problems } = await readUnitFile(csv);
    const plan = await inSlices(planning(rows, await allUnits(tx), await headPosts(tx), randomUUID));
    const lines = [...problems, ...plan.problems].sort((a, b) => a.line - b.line);
    if (lines.length > 0) throw importRefused(lines);
    await saveUnits(tx, plan.units);
    await savePosts(tx, plan.posts);
    tx.publish(plan.events);
    return plan.counts;
  }

  /** One unit with its whole history, whether valid today or not. Code: 'not-found'. */
  async one(tx: Tx, unitId: string): Promise<UnitView> {
    return view(await this.load(tx, unitId), dayOf(tx.clock.now()));
  }

  /** Units valid on a day (today unless said), by code. */
  async list(tx: Tx, query: UnitQuery): Promise<Page<UnitView>> {
    const at = query.at ?? dayOf(tx.clock.now());
    const found = await unitsOn(tx, { ...query, at, limit: query.limit + 1, after: fromCursor(query.after, 2) });
    const units = found.slice(0, query.limit);
    const last = found.length > units.length ? units.at(-1) : undefined;
    return { items: units.map((unit) => view(unit, at)), next: last ? toCursor([last.code, last.unitId]) : null };
  }

  private async load(tx: Tx, unitId: string): Promise<Unit> {
    const unit = await findUnit(tx, unitId);
    if (!unit) throw new NotFound('unit');
    return unit;
  }
}

const view = ({ unitId, ...unit }: Unit, at: string): UnitView => ({
  id: unitId,
  ...unit,
  parentId: unit.lines.find((line) => covers(line, at))?.parentId ?? null,
  committeeId: unit.committees.find((committee) => covers(committee, at))?.committeeId ?? null,
});

/** Every unit a change can make the unit depend on. */
function named(unit: Unit, facts: UnitChange): string[] {
  const lines = (facts.lines ?? unit.lines).map((line) => line.parentId);
  const committees = (facts.committees ?? unit.committees).map((committee) => committee.committeeId);
  return [unit.unitId, ...lines, ...committees].filter((id) => id !== null);
}

const idTaken = (): RuleBroken =>
  new RuleBroken('id-taken', {
    vi: 'Mã định danh này đã được dùng. Bỏ trống để hệ thống tự cấp.',
    en: 'This id is taken. Leave it out and one will be given.',
  });

/** Nobody puts right more of them before trying again; the count tells of the rest. */
const mostTold = 1_000;

const importRefused = (lines: ImportPlan['problems']): Problem =>
  new Problem(
    422,
    'import-refused',
    {
      vi: 'Tệp có {count} lỗi, chưa dòng nào được ghi. Sửa các dòng được nêu rồi nhập lại cả tệp.',
      en: 'The file has {count} mistakes; no line was taken. Correct the lines named and import the whole file again.',
    },
    { count: lines.length },
    { lines: lines.slice(0, mostTold) },
  );
