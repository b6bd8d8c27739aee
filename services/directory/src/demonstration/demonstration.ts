import { createHash } from 'node:crypto';
import type { Role } from '@cau-noi/vocabulary';
import type { UnitDraft } from '../organisation/unit.js';
import type { NewPost } from '../posts/post.js';

/** A synthetic officer, the one post held, and the sign-in name an account of the demonstration gets. */
export type DemonstrationOfficer = {
  officerId: string;
  name: string;
  login: string;
  postId: string;
  unitId: string;
  role: Role;
};

const since = '2025-07-01';

/** The same words always give the same id, so that loading again changes nothing. */
function idOf(words: string): string {
  const hex = createHash('sha1').update(`cau-noi demonstration ${words}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

const unitId = (code: string): string => idOf(`unit ${code}`);

function unit(
  code: string,
  hierarchy: UnitDraft['hierarchy'],
  level: string,
  vi: string,
  en: string,
  parent: string | null,
  committee: string | null = null,
): UnitDraft {
  return {
    unitId: unitId(code),
    code,
    hierarchy,
    level,
    name: { vi: `${vi} (mẫu)`, en: `${en} (sample)` },
    validFrom: since,
    validTo: null,
    parentId: parent === null ? null : unitId(parent),
    committeeId: committee === null ? null : unitId(committee),
  };
}

/** Committees first, higher ones before lower ones. */
const units: readonly UnitDraft[] = [
  unit('TUT', 'party', 'provincial-committee', 'Tỉnh ủy T', 'Provincial Committee of T', null),
  unit('DUA', 'party', 'commune-committee', 'Đảng ủy xã A', 'Commune Committee of A', 'TUT'),
  unit('DUB', 'party', 'commune-committee', 'Đảng ủy xã B', 'Commune Committee of B', 'TUT'),
  unit('DUC', 'party', 'commune-committee', 'Đảng ủy xã C', 'Commune Committee of C', 'TUT'),
  unit(
    'DUNN',
    'party',
    'grass-roots-committee',
    'Đảng bộ Sở Nông nghiệp và Môi trường tỉnh T',
    'Grass-roots Committee of the Department of Agriculture of T',
    'TUT',
  ),
  unit(
    'DUXD',
    'party',
    'grass-roots-committee',
    'Đảng bộ Sở Xây dựng tỉnh T',
    'Grass-roots Committee of the Department of Construction of T',
    'TUT',
  ),
  unit('TINHT', 'state', 'province', 'UBND tỉnh T', "People's Committee of Province T", null, 'TUT'),
  unit('XAA', 'state', 'commune', 'UBND xã A', "People's Committee of Commune A", 'TINHT', 'DUA'),
  unit('XAB', 'state', 'commune', 'UBND xã B', "People's Committee of Commune B", 'TINHT', 'DUB'),
  unit('XAC', 'state', 'commune', 'UBND xã C', "People's Committee of Commune C", 'TINHT', 'DUC'),
  unit(
    'SNN',
    'state',
    'department',
    'Sở Nông nghiệp và Môi trường tỉnh T',
    'Department of Agriculture and Environment of T',
    'TINHT',
    'DUNN',
  ),
  unit('SXD', 'state', 'department', 'Sở Xây dựng tỉnh T', 'Department of Construction of T', 'TINHT', 'DUXD'),
];

/** Sign-in name, unit, role, whether it leads the unit, title vi and en. */
const seats: readonly [login: string, unit: string, role: Role, isHead: boolean, vi: string, en: string][] = [
  ['td.a', 'XAA', 'TD', false, 'Cán bộ tiếp công dân xã A', 'Reception officer, commune A'],
  ['vt.a', 'XAA', 'VT', false, 'Văn thư xã A', 'Registry clerk, commune A'],
  ['cv1.a', 'XAA', 'CV', false, 'Chuyên viên 1 xã A', 'Handler 1, commune A'],
  ['cv2.a', 'XAA', 'CV', false, 'Chuyên viên 2 xã A', 'Handler 2, commune A'],
  ['lp.a', 'XAA', 'LP', false, 'Trưởng phòng Kinh tế xã A', 'Head of the economic office, commune A'],
  ['ld.a', 'XAA', 'LD', true, 'Chủ tịch UBND xã A', 'Chairman of commune A'],
  ['ld.b', 'XAB', 'LD', true, 'Chủ tịch UBND xã B', 'Chairman of commune B'],
  ['ld.c', 'XAC', 'LD', true, 'Chủ tịch UBND xã C', 'Chairman of commune C'],
  [
    'ld.nn',
    'SNN',
    'LD',
    true,
    'Giám đốc Sở Nông nghiệp và Môi trường tỉnh T',
    'Director of Agriculture and Environment, T',
  ],
  ['ld.xd', 'SXD', 'LD', true, 'Giám đốc Sở Xây dựng tỉnh T', 'Director of Construction, T'],
  ['ld.t', 'TINHT', 'LD', true, 'Chủ tịch UBND tỉnh T', 'Chairman of province T'],
  ['tt.t', 'TINHT', 'TT', false, 'Thanh tra viên tỉnh T', 'Inspector, province T'],
  ['qt.t', 'TINHT', 'QT', false, 'Quản trị hệ thống', 'Administrator'],
  ['vh.t', 'TINHT', 'VH', false, 'Vận hành hệ thống', 'Operator'],
  ['cu.t', 'TUT', 'CU', true, 'Bí thư Tỉnh ủy T', 'Secretary of the Provincial Committee of T'],
  ['cu.a', 'DUA', 'CU', true, 'Bí thư Đảng ủy xã A', 'Secretary of the Commune Committee of A'],
  ['cu.b', 'DUB', 'CU', true, 'Bí thư Đảng ủy xã B', 'Secretary of the Commune Committee of B'],
  ['cu.c', 'DUC', 'CU', true, 'Bí thư Đảng ủy xã C', 'Secretary of the Commune Committee of C'],
  [
    'cu.nn',
    'DUNN',
    'CU',
    true,
    'Bí thư Đảng bộ Sở Nông nghiệp và Môi trường',
    'Secretary of the Grass-roots Committee of Agriculture',
  ],
  ['cu.xd', 'DUXD', 'CU', true, 'Bí thư Đảng bộ Sở Xây dựng', 'Secretary of the Grass-roots Committee of Construction'],
];

const posts = seats.map(([login, code, role, isHead, vi, en]): NewPost & { id: string } => ({
  id: idOf(`post ${login}`),
  unitId: unitId(code),
  role,
  isHead,
  title: { vi, en },
  validFrom: since,
  validTo: null,
}));

const officers = seats.map(([login, code, role], i): DemonstrationOfficer => ({
  officerId: idOf(`officer ${login}`),
  name: `Cán bộ Thử ${String(i + 1).padStart(2, '0')} (mẫu)`,
  login,
  postId: idOf(`post ${login}`),
  unitId: unitId(code),
  role,
}));

/** One province with three communes, two departments, their committees, and a named synthetic officer in every post. */
export const demonstration = { since, units, posts, officers } as const;
