import type { Role } from '@cau-noi/platform';
import { caseDoors, tieNames, ties } from './case-doors.js';
import { relations, scopes, type Relation } from './relations.js';
import { expected, roles, routeTable, type RouteRule } from './route-table.js';

const letters: Readonly<Record<Relation, string>> = {
  own: 'M',
  below: 'D',
  above: 'T',
  foreign: 'K',
  'other-line': 'Đ',
};

const head = `# Ai được làm gì / Who may do what

Sinh từ \`tools/system/src/permissions\` bằng \`npm run permissions\`; mọi ô đều được thử bằng yêu cầu thật
(\`tools/system/test/permissions.e2e.spec.ts\`). Generated; every cell is tested by a real request against running services.

Cột là vai trò (\`libs/platform/src/permissions.ts\`):
TD cán bộ tiếp công dân (reception officer), VT văn thư (records clerk), CV chuyên viên (case handler), LP lãnh đạo phòng, đơn vị (head of a
department), LD lãnh đạo cơ quan (head of the agency), CU cấp ủy, cơ quan của Đảng (Party committee), TT thanh tra (inspectorate), QT quản trị
(administrator), VH vận hành (operator).

Chữ trong ô: được làm với việc của đơn vị nào, nhìn từ đơn vị của người làm.
Letters say whose things may be reached, seen from the reader's unit:

| chữ | việc thuộc | the thing belongs to |
|---|---|---|
| M | đơn vị mình | the own unit |
| D | đơn vị bên dưới | a unit below |
| T | đơn vị bên trên | a unit above |
| K | đơn vị khác cùng cấp | a foreign unit |
| Đ | hệ thống kia (cấp ủy nhìn sang chính quyền bên cạnh) | the other hierarchy (a committee and the State unit beside it) |
| ● | mọi nơi, không theo đơn vị | anywhere |
| ○ | được hỏi, chỉ thấy việc của chính mình | may ask, sees only what is in the own hands |
| – | không bao giờ (403) | never (403) |

Ngoài các chữ trong ô: 404 hoặc không có trong danh sách, như không tồn tại. Beyond the letters: 404 or left out, as if it did not exist.
`;

const keys: readonly Role[] = roles;

function cell(rule: RouteRule, role: Role): string {
  const outcomes = relations.map((relation) => [relation, expected(rule, role, relation)] as const);
  if (outcomes.every(([, outcome]) => outcome === 'forbidden')) return '–';
  const allowed = outcomes.filter(([, outcome]) => outcome === 'allowed').map(([relation]) => letters[relation]);
  if (allowed.length === relations.length) return '●';
  return allowed.length === 0 ? '○' : allowed.join(' ');
}

const line = (rule: RouteRule): string =>
  `| \`${rule.route}\` | ${scopes[rule.scope].vi} | ${keys.map((role) => cell(rule, role)).join(' | ')} |`;

const sight = `## Ai thấy một vụ việc / Who sees a case

Mỗi cửa, theo người xem là gì của vụ việc: không cửa nào cho thấy nhiều hơn trang vụ việc, trừ sổ tiếp nhận của chính đơn vị
(quyết định 0048). Each door, by what the reader is to the case; none shows more than its page, but a unit's own register.
`;

const doors = (): string[] => [
  sight,
  `| đường dẫn | ${tieNames.map((tie) => `${ties[tie].vi}<br>${ties[tie].en}`).join(' | ')} |`,
  `|---|${tieNames.map(() => '---|').join('')}`,
  ...Object.entries(caseDoors).map(
    ([route, door]) => `| \`${route}\` | ${tieNames.map((tie) => door[tie] || '–').join(' | ')} |`,
  ),
];

/** The page \`docs/permissions.md\`. */
export const permissionsPage = (): string =>
  [
    head,
    `| đường dẫn | phạm vi | ${keys.join(' | ')} |`,
    `|---|---|${keys.map(() => '---|').join('')}`,
    ...routeTable.map(line),
    '',
    ...doors(),
    '',
  ].join('\n');
