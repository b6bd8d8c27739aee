import { roleCodes, roles, type Role, type Text } from '@cau-noi/vocabulary';
import { unitCode } from '../organisation/unit.js';
import { isDate, isName } from './cells.js';
import { problem, type FileShape, type LineProblem } from './file-lines.js';

/** One line of a file of posts: a post, and who holds it, if anybody. */
export type PostFileRow = {
  line: number;
  unitCode: string;
  title: Text;
  role: Role;
  isHead: boolean;
  validFrom: string;
  holder: { name: string; from: string } | null;
};

const longestName = 120;
const yes = ['x', '1', 'true', 'yes', 'có', 'co'];
const no = ['', '0', 'false', 'no', 'không', 'khong'];

/** A file of posts, one line for each. `is_head`: x; a role is its key or its Vietnamese name. */
export const postShape: FileShape<PostFileRow> = {
  required: ['unit_code', 'title_vi', 'role', 'valid_from'],
  optional: ['title_en', 'is_head', 'holder_name', 'holder_from'],
  read: readPost,
};

function readPost(
  line: number,
  cells: Readonly<Record<string, string>>,
): { row: PostFileRow | null; problems: LineProblem[] } {
  const cell = (column: string): string => (cells[column] ?? '').normalize('NFC').trim();
  const [role, head] = [roleIn(cell('role')), headIn(cell('is_head'))];
  const problems = [
    ...(unitCode.test(cell('unit_code')) ? [] : [wrong.unit(line)]),
    ...(isName(cell('title_vi')) && cell('title_en').length <= 200 ? [] : [wrong.title(line)]),
    ...(role === undefined ? [wrong.role(line)] : []),
    ...(head === undefined ? [wrong.head(line)] : []),
    ...(isDate(cell('valid_from')) ? [] : [wrong.date(line, 'valid_from')]),
    ...(cell('holder_from') === '' || isDate(cell('holder_from')) ? [] : [wrong.date(line, 'holder_from')]),
    ...(cell('holder_name').length <= longestName ? [] : [wrong.holder(line)]),
  ];
  if (role === undefined || head === undefined || problems.length > 0) return { row: null, problems };
  const holder = { name: cell('holder_name'), from: cell('holder_from') || cell('valid_from') };
  return {
    row: {
      line,
      unitCode: cell('unit_code'),
      title: { vi: cell('title_vi'), en: cell('title_en') || cell('title_vi') },
      role,
      isHead: head,
      validFrom: cell('valid_from'),
      holder: holder.name === '' ? null : holder,
    },
    problems,
  };
}

const roleIn = (text: string): Role | undefined =>
  roleCodes.find((code) => code === text.toUpperCase() || roles[code].vi.toLowerCase() === text.toLowerCase());

function headIn(text: string): boolean | undefined {
  const said = text.toLowerCase();
  if (yes.includes(said)) return true;
  return no.includes(said) ? false : undefined;
}

const wrong = {
  unit: (line: number) =>
    problem(
      line,
      'code-malformed',
      'Cột unit_code: mã của đơn vị, chữ hoa không dấu và số.',
      'Column unit_code: the code of the unit, capital letters and digits.',
    ),
  title: (line: number) =>
    problem(
      line,
      'name-missing',
      'Cột title_vi: cần tên chức vụ, tối đa 200 ký tự.',
      'Column title_vi: a title of up to 200 characters is needed.',
    ),
  role: (line: number) =>
    problem(
      line,
      'role-unknown',
      `Cột role: ghi một trong các khóa ${roleCodes.join(', ')} hoặc tên vai trò.`,
      `Column role: write one of the keys ${roleCodes.join(', ')} or the name of the role.`,
    ),
  head: (line: number) =>
    problem(
      line,
      'head-malformed',
      'Cột is_head: ghi x nếu đứng đầu đơn vị, nếu không thì để trống.',
      'Column is_head: write x for the head of the unit, else leave it empty.',
    ),
  date: (line: number, column: string) =>
    problem(
      line,
      'date-malformed',
      `Cột ${column}: ghi ngày dạng YYYY-MM-DD.`,
      `Column ${column}: write a date as YYYY-MM-DD.`,
    ),
  holder: (line: number) =>
    problem(
      line,
      'name-too-long',
      `Cột holder_name: họ tên tối đa ${longestName} ký tự.`,
      `Column holder_name: a name of up to ${longestName} characters.`,
    ),
};
