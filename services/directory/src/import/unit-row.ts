import { roleCodes, theRole, type Hierarchy, type Role, type Text } from '@cau-noi/vocabulary';
import { levelKey, unitCode } from '../organisation/unit.js';
import { isDate, isName } from './cells.js';
import type { FileShape, LineProblem } from './file-lines.js';

/** Columns of the file of units; those after `valid_to` may be left out. An empty cell means: none, or as it is. */
const requiredColumns = [
  'code',
  'name_vi',
  'name_en',
  'hierarchy',
  'level',
  'parent_code',
  'committee_code',
  'valid_from',
  'valid_to',
] as const;
const optionalColumns = ['head_title_vi', 'head_title_en', 'head_role'] as const;

/** One line of the file, read but not yet compared with what exists. */
export type UnitRow = {
  line: number;
  code: string;
  name: Text;
  hierarchy: Hierarchy;
  level: string;
  parentCode: string | null;
  committeeCode: string | null;
  validFrom: string;
  validTo: string | null;
  head: { title: Text; role: Role } | null;
};

/** Reads the cells of one line; every problem of the line is named at once. */
export function readRow(
  line: number,
  cells: Readonly<Record<string, string>>,
): { row: UnitRow | null; problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  const cell = (column: string): string => (cells[column] ?? '').trim();
  const expect = (ok: boolean, code: string, vi: string, en: string): void => {
    if (!ok) problems.push({ line, code, vi, en });
  };
  const hierarchy = cell('hierarchy');
  const head = readHead(cell('head_title_vi'), cell('head_title_en'), cell('head_role'), hierarchy);

  expect(
    unitCode.test(cell('code')),
    'code-malformed',
    'Cột code: chỉ chữ hoa không dấu và số, tối đa ba phần nối bằng dấu chấm.',
    'Column code: capital letters and digits, up to three parts joined by dots.',
  );
  expect(
    isName(cell('name_vi')),
    'name-missing',
    'Cột name_vi: cần tên, tối đa 200 ký tự.',
    'Column name_vi: a name of up to 200 characters is needed.',
  );
  expect(
    isName(cell('name_en')),
    'name-missing',
    'Cột name_en: cần tên, tối đa 200 ký tự.',
    'Column name_en: a name of up to 200 characters is needed.',
  );
  expect(
    hierarchy === 'state' || hierarchy === 'party',
    'hierarchy-unknown',
    'Cột hierarchy: ghi state hoặc party.',
    'Column hierarchy: write state or party.',
  );
  expect(
    levelKey.test(cell('level')) && cell('level').length <= 80,
    'level-malformed',
    'Cột level: chữ thường, số và gạch nối.',
    'Column level: lower-case letters, digits and hyphens.',
  );
  expect(
    isDate(cell('valid_from')),
    'date-malformed',
    'Cột valid_from: ghi ngày dạng YYYY-MM-DD.',
    'Column valid_from: write a date as YYYY-MM-DD.',
  );
  expect(
    cell('valid_to') === '' || isDate(cell('valid_to')),
    'date-malformed',
    'Cột valid_to: để trống hoặc ghi ngày dạng YYYY-MM-DD.',
    'Column valid_to: leave empty or write a date as YYYY-MM-DD.',
  );
  expect(
    head !== 'bad',
    'head-malformed',
    'Chức vụ đứng đầu: cần head_title_vi (tối đa 200 ký tự) và head_role là một khóa vai trò.',
    'Head post: head_title_vi (up to 200 characters) and a head_role that is a role key are needed.',
  );

  if (problems.length > 0 || head === 'bad') return { row: null, problems };
  const row: UnitRow = {
    line,
    code: cell('code'),
    name: { vi: cell('name_vi'), en: cell('name_en') },
    hierarchy: hierarchy === 'party' ? 'party' : 'state',
    level: cell('level'),
    parentCode: cell('parent_code') || null,
    committeeCode: cell('committee_code') || null,
    validFrom: cell('valid_from'),
    validTo: cell('valid_to') || null,
    head,
  };
  return { row, problems };
}

function readHead(vi: string, en: string, role: string, hierarchy: string): UnitRow['head'] | 'bad' {
  if (vi === '' && en === '' && role === '') return null;
  const key = roleCodes.find(
    (known) => known === (role || theRole[hierarchy === 'party' ? 'committee' : 'agencyHead']),
  );
  if (!isName(vi) || en.length > 200 || !key) return 'bad';
  return { title: { vi, en: en || vi }, role: key };
}

/** A file of units, one line for each. */
export const unitShape: FileShape<UnitRow> = { required: requiredColumns, optional: optionalColumns, read: readRow };
