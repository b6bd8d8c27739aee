import { planImport, type ImportPlan } from './unit-import.js';
import { readRow, type UnitRow } from './unit-row.js';

/** A line of the file, given as its cells after the code. */
function row(line: number, code: string, over: Record<string, string> = {}): UnitRow {
  const cells = {
    code,
    name_vi: `Đơn vị ${code}`,
    name_en: `Unit ${code}`,
    hierarchy: 'state',
    level: 'commune',
    parent_code: '',
    committee_code: '',
    valid_from: '2025-07-01',
    valid_to: '',
    ...over,
  };
  const read = readRow(line, cells);
  if (!read.row) throw new Error(JSON.stringify(read.problems));
  return read.row;
}

function ids(prefix = 'new'): () => string {
  let given = 0;
  return () => `${prefix}-${(given += 1)}`;
}

const file = [
  row(2, 'XAA', { parent_code: 'TINH', committee_code: 'DUA', head_title_vi: 'Chủ tịch UBND xã A' }),
  row(3, 'TINH', { level: 'province' }),
  row(4, 'DUA', { hierarchy: 'party', level: 'commune-committee', head_title_vi: 'Bí thư' }),
];
const problems = (plan: ImportPlan): [number, string][] => plan.problems.map(({ line, code }) => [line, code]);

describe('an organisation file', () => {
  const first = planImport(file, [], [], ids());

  it('may name a parent further down, and brings head posts along', () => {
    expect(problems(first)).toEqual([]);
    expect(first.counts).toEqual({ created: 3, changed: 0, unchanged: 0 });
    const [commune, province, committee] = first.units;
    expect(commune!.lines[0]!.parentId).toBe(province!.unitId);
    expect(commune!.committees[0]!.committeeId).toBe(committee!.unitId);
    expect(first.posts.map(({ role, isHead }) => [role, isHead])).toEqual([
      ['LD', true],
      ['CU', true],
    ]);
  });

  it('changes nothing when it is loaded again', () => {
    const again = planImport(file, first.units, first.posts, ids());
    expect(again.events).toEqual([]);
    expect(again.counts).toEqual({ created: 0, changed: 0, unchanged: 3 });
  });

  it('corrects names, and leaves an end that was recorded since', () => {
    const ended = first.units.map((unit) =>
      unit.code === 'XAA' ? { ...unit, validTo: '2026-12-31', lines: [{ ...unit.lines[0]!, to: '2026-12-31' }] } : unit,
    );
    const renamed = planImport([{ ...file[0]!, name: { vi: 'UBND xã A', en: 'A' } }], ended, first.posts, ids());
    expect(renamed.units.map(({ name, validTo, version }) => [name.vi, validTo, version])).toEqual([
      ['UBND xã A', '2026-12-31', 2],
    ]);
  });

  it('names every bad line', () => {
    const bad = planImport(
      [
        row(2, 'A', { parent_code: 'B' }),
        row(3, 'B', { parent_code: 'A' }),
        row(4, 'C', { parent_code: 'NONE' }),
        row(5, 'D', { committee_code: 'E' }),
        row(6, 'E'),
        row(7, 'E'),
        row(8, 'F', { parent_code: 'DUA' }),
        row(9, 'XAA', { hierarchy: 'party' }),
        row(10, 'TINH', { valid_from: '2026-01-01' }),
      ],
      first.units,
      first.posts,
      ids('bad'),
    );
    expect(problems(bad)).toEqual([
      [2, 'line-cycle'],
      [3, 'line-cycle'],
      [4, 'parent-unknown'],
      [5, 'committee-not-party'],
      [7, 'line-repeated'],
      [8, 'parent-of-other-hierarchy'],
      [9, 'hierarchy-fixed'],
      [10, 'code-taken'],
    ]);
  });
});

describe('one line of the file', () => {
  it('names everything that is wrong with it at once', () => {
    const read = readRow(7, {
      code: 'xa a',
      name_vi: '',
      name_en: 'A',
      hierarchy: 'both',
      level: 'Xã',
      valid_from: '2025-02-30',
      valid_to: 'soon',
      head_role: 'KING',
    });
    expect(read.row).toBeNull();
    expect(read.problems.map(({ code }) => code)).toEqual([
      'code-malformed',
      'name-missing',
      'hierarchy-unknown',
      'level-malformed',
      'date-malformed',
      'date-malformed',
      'head-malformed',
    ]);
    expect(new Set(read.problems.map(({ line }) => line))).toEqual(new Set([7]));
  });
});
