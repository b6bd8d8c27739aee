import { covers } from '@cau-noi/calendar';
import type { NewEvent } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import { checkUnit, organisationOf, type Organisation } from '../organisation/organisation.js';
import { changePost, createPost, type Post } from '../posts/post.js';
import { changedBy, drafted, unitChanged, type Unit } from '../organisation/unit.js';
import type { LineProblem } from './file-lines.js';
import type { UnitRow } from './unit-row.js';

/** What a file would do: all of it when `problems` is empty, else nothing. */
export type ImportPlan = {
  units: Unit[];
  posts: Post[];
  events: NewEvent[];
  counts: { created: number; changed: number; unchanged: number };
  problems: LineProblem[];
};

type Planned = { row: UnitRow; before: Unit | undefined; unit: Unit };

/** So many validities one unit may have in a file: each line is held against every other of its code. */
const mostOfOneCode = 20;

/** `planning` done at once, where nobody waits. */
export function planImport(...given: Parameters<typeof planning>): ImportPlan {
  const work = planning(...given);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Compares a file with the organisation. A line means the unit with that code from that day on; a file that was loaded
 * before changes nothing. `newId` gives the id of each new unit or post. Whoever drives it may rest after each line.
 */
export function* planning(
  rows: readonly UnitRow[],
  units: readonly Unit[],
  posts: readonly Post[],
  newId: () => string,
): Generator<void, ImportPlan> {
  const problems: LineProblem[] = [];
  const refuse = (row: UnitRow, error: unknown): void => {
    if (!(error instanceof RuleBroken)) throw error;
    problems.push({ line: row.line, code: error.code, vi: error.text.vi, en: error.text.en });
  };
  const attempt = (row: UnitRow, work: () => void): void => {
    try {
      work();
    } catch (error) {
      refuse(row, error);
    }
  };

  const planned = yield* settleRows(rows, units, newId, attempt);
  const organisation = organisationOf([...units, ...planned.map(({ unit }) => unit)]);
  const touched = planned.filter(({ before, unit }) => unit !== before);
  for (const { row, unit } of touched) {
    attempt(row, () => checkUnit(unit, organisation));
    yield;
  }

  const heads = Map.groupBy(
    posts.filter((post) => post.isHead),
    (post) => post.unitId,
  );
  const posted: { next: Post; events: NewEvent[] }[] = [];
  for (const plan of planned) {
    attempt(plan.row, () => posted.push(...headPost(plan, heads.get(plan.unit.unitId) ?? [], newId)));
    yield;
  }
  const created = touched.filter(({ before }) => before === undefined).length;
  return {
    units: touched.map(({ unit }) => unit),
    posts: posted.map(({ next }) => next),
    events: [...touched.map(({ unit }) => unitChanged(unit)), ...posted.flatMap(({ events }) => events)],
    counts: { created, changed: touched.length - created, unchanged: planned.length - touched.length },
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/** Each line with the unit it means: first the new ones get their ids, so that a line may name a parent further down. */
function* settleRows(
  rows: readonly UnitRow[],
  units: readonly Unit[],
  newId: () => string,
  attempt: (row: UnitRow, work: () => void) => void,
): Generator<void, Planned[]> {
  const known = organisationOf(units);
  const seen = new Set<string>();
  const times = new Map<string, number>();
  const found: Planned[] = [];
  for (const row of rows) {
    yield;
    attempt(row, () => {
      const count = (times.get(row.code) ?? 0) + 1;
      times.set(row.code, count);
      if (count > mostOfOneCode)
        throw broken(
          'code-too-often',
          `Mã này có ở hơn ${mostOfOneCode} dòng. Một đơn vị không có nhiều thời kỳ như vậy trong một tệp; bỏ bớt.`,
          `More than ${mostOfOneCode} lines carry this code. No unit has so many periods in one file; remove some.`,
        );
      const key = `${row.code} ${row.validFrom}`;
      if (seen.has(key))
        throw broken(
          'line-repeated',
          'Dòng này lặp lại một dòng trước (cùng mã, cùng ngày hiệu lực). Bỏ bớt một dòng.',
          'This line repeats an earlier one (same code, same first day). Remove one of them.',
        );
      seen.add(key);
      const before = known.byCode(row.code).find((unit) => unit.validFrom === row.validFrom);
      if (before && before.hierarchy !== row.hierarchy)
        throw broken(
          'hierarchy-fixed',
          'Đơn vị đã có thuộc tuyến khác; tuyến của đơn vị không đổi được. Sửa cột hierarchy hoặc dùng mã khác.',
          'The existing unit belongs to the other hierarchy, which never changes. Correct the column hierarchy or use another code.',
        );
      found.push({
        row,
        before,
        unit: before ?? drafted({ ...row, unitId: newId(), parentId: null, committeeId: null }),
      });
    });
  }
  const all = organisationOf([...units, ...found.map(({ unit }) => unit)]);
  const settled: Planned[] = [];
  for (const plan of found) {
    yield;
    attempt(plan.row, () => settled.push({ ...plan, unit: placed(plan, all) }));
  }
  return settled;
}

/** The unit with parent and committee of the line on its first day; later moves made by hand stay. */
function placed({ row, before, unit }: Planned, all: Organisation): Unit {
  const parentId = row.parentCode === null ? null : codeOn(row.parentCode, row, all, 'parent-unknown');
  const committeeId = row.committeeCode === null ? null : codeOn(row.committeeCode, row, all, 'committee-unknown');
  const { unitId, code, name, hierarchy, level, validFrom, validTo } = unit;
  if (!before) return drafted({ unitId, code, name, hierarchy, level, validFrom, validTo, parentId, committeeId });
  const first = unit.committees.some((committee) => covers(committee, row.validFrom));
  return changedBy(unit, {
    name: row.name,
    level: row.level,
    validTo: row.validTo ?? unit.validTo,
    lines: unit.lines.map((line) => (covers(line, row.validFrom) ? { ...line, parentId } : line)),
    committees:
      committeeId === null || first
        ? unit.committees.map((held) =>
            committeeId !== null && covers(held, row.validFrom) ? { ...held, committeeId } : held,
          )
        : [{ committeeId, from: unit.validFrom, to: unit.validTo }, ...unit.committees],
  });
}

function codeOn(code: string, row: UnitRow, all: Organisation, problem: string): string {
  const unit = all.byCode(code).find((other) => covers({ from: other.validFrom, to: other.validTo }, row.validFrom));
  if (unit) return unit.unitId;
  throw broken(
    problem,
    `Không có đơn vị mã ${code.slice(0, 35)} vào ngày hiệu lực của dòng này. Sửa mã, hoặc thêm đơn vị đó vào tệp.`,
    `There is no unit with code ${code.slice(0, 35)} on the first day of this line. Correct the code, or add that unit to the file.`,
  );
}

function headPost(
  { row, unit }: Planned,
  heads: readonly Post[],
  newId: () => string,
): { next: Post; events: NewEvent[] }[] {
  if (row.head === null) return [];
  const current = heads.find((post) => covers({ from: post.validFrom, to: post.validTo }, row.validFrom));
  const decided = current
    ? changePost(current, row.head, unit, heads)
    : createPost(
        {
          postId: newId(),
          unitId: unit.unitId,
          ...row.head,
          isHead: true,
          validFrom: unit.validFrom,
          validTo: unit.validTo,
        },
        unit,
        heads,
      );
  return decided.events.length > 0 ? [decided] : [];
}

const broken = (code: string, vi: string, en: string): RuleBroken => new RuleBroken(code, { vi, en });
