import type { Day } from '@cau-noi/calendar';
import { codesOf, type Hierarchy, type Text } from '@cau-noi/vocabulary';

type OfficeFacts = Text & { line: Hierarchy; head: Text; above: OfficeCode | null; rank: number; until?: Day };

/** The last day of the districts: units at two levels since 01/07/2025 (Luật Tổ chức chính quyền địa phương 2025). */
export const lastDayOfDistricts: Day = '2025-06-30';

/** A kind of body of the State or of the Party. */
export type OfficeCode =
  | 'commune-department'
  | 'commune-committee'
  | 'district-committee'
  | 'department-unit'
  | 'department'
  | 'provincial-committee'
  | 'ministry-unit'
  | 'ministry'
  | 'government'
  | 'public-service-unit'
  | 'party-cell'
  | 'grassroots-party-committee'
  | 'commune-party-committee'
  | 'provincial-party-committee'
  | 'central-party-committee';

/**
 * Each kind of body: its head, what is directly above it, and how high it is (1 commune, 2 province, 3 ministry,
 * 4 Government or Central Committee, with halves between). `above` is null where it depends on who manages the body.
 */
export const offices: Readonly<Record<OfficeCode, OfficeFacts>> = {
  'commune-department': {
    vi: 'Cơ quan chuyên môn thuộc UBND cấp xã',
    en: 'Department of a commune People’s Committee',
    line: 'state',
    head: { vi: 'Trưởng phòng thuộc UBND cấp xã', en: 'Head of a commune department' },
    above: 'commune-committee',
    rank: 0.5,
  },
  'commune-committee': {
    vi: 'UBND cấp xã',
    en: 'Commune People’s Committee',
    line: 'state',
    head: { vi: 'Chủ tịch UBND cấp xã', en: 'Chair of the commune People’s Committee' },
    above: 'provincial-committee',
    rank: 1,
  },
  'district-committee': {
    vi: 'UBND cấp huyện (đến 30/6/2025)',
    en: 'District People’s Committee (until 30/06/2025)',
    line: 'state',
    head: { vi: 'Chủ tịch UBND cấp huyện', en: 'Chair of the district People’s Committee' },
    above: 'provincial-committee',
    rank: 1.5,
    until: lastDayOfDistricts,
  },
  'department-unit': {
    vi: 'Cơ quan thuộc sở',
    en: 'Unit of a provincial department',
    line: 'state',
    head: { vi: 'Thủ trưởng cơ quan thuộc sở', en: 'Head of a unit of a provincial department' },
    above: 'department',
    rank: 1.4,
  },
  department: {
    vi: 'Sở và cơ quan ngang sở',
    en: 'Provincial department',
    line: 'state',
    head: { vi: 'Giám đốc sở', en: 'Director of a provincial department' },
    above: 'provincial-committee',
    rank: 1.7,
  },
  'provincial-committee': {
    vi: 'UBND cấp tỉnh',
    en: 'Provincial People’s Committee',
    line: 'state',
    head: { vi: 'Chủ tịch UBND cấp tỉnh', en: 'Chair of the provincial People’s Committee' },
    above: 'government',
    rank: 2,
  },
  'ministry-unit': {
    vi: 'Cơ quan thuộc bộ',
    en: 'Unit of a ministry',
    line: 'state',
    head: { vi: 'Thủ trưởng cơ quan thuộc bộ', en: 'Head of a unit of a ministry' },
    above: 'ministry',
    rank: 2.5,
  },
  ministry: {
    vi: 'Bộ, cơ quan ngang bộ',
    en: 'Ministry',
    line: 'state',
    head: { vi: 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ', en: 'Minister' },
    above: 'government',
    rank: 3,
  },
  government: {
    vi: 'Chính phủ',
    en: 'Government',
    line: 'state',
    head: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
    above: null,
    rank: 4,
  },
  'public-service-unit': {
    vi: 'Đơn vị sự nghiệp công lập',
    en: 'Public service unit',
    line: 'state',
    head: { vi: 'Người đứng đầu đơn vị sự nghiệp công lập', en: 'Head of the public service unit' },
    above: null,
    rank: 0.4,
  },
  'party-cell': {
    vi: 'Chi bộ',
    en: 'Party cell',
    line: 'party',
    head: { vi: 'Bí thư chi bộ', en: 'Secretary of the Party cell' },
    above: 'grassroots-party-committee',
    rank: 0.4,
  },
  'grassroots-party-committee': {
    vi: 'Đảng ủy cơ sở',
    en: 'Grass-roots Party committee',
    line: 'party',
    head: { vi: 'Bí thư đảng ủy cơ sở', en: 'Secretary of the grass-roots Party committee' },
    above: null,
    rank: 0.7,
  },
  'commune-party-committee': {
    vi: 'Đảng ủy cấp xã',
    en: 'Commune Party committee',
    line: 'party',
    head: { vi: 'Bí thư đảng ủy cấp xã', en: 'Secretary of the commune Party committee' },
    above: 'provincial-party-committee',
    rank: 1,
  },
  'provincial-party-committee': {
    vi: 'Tỉnh ủy, thành ủy',
    en: 'Provincial Party committee',
    line: 'party',
    head: { vi: 'Bí thư tỉnh ủy, thành ủy', en: 'Secretary of the provincial Party committee' },
    above: 'central-party-committee',
    rank: 2,
  },
  'central-party-committee': {
    vi: 'Trung ương Đảng',
    en: 'Central Party committee',
    line: 'party',
    head: { vi: 'Ủy ban Kiểm tra Trung ương', en: 'Central Inspection Commission' },
    above: null,
    rank: 4,
  },
};

export const officeCodes = codesOf(offices);

/** Levels, as people who know no more of a body name it. */
export const officeOfLevel = {
  commune: 'commune-committee',
  province: 'provincial-committee',
  ministry: 'ministry',
  central: 'government',
} as const satisfies Record<string, OfficeCode>;
export type Level = keyof typeof officeOfLevel;

/** The Party committee beside a body of the State. */
export const committeeBeside = (office: OfficeCode): OfficeCode => {
  if (offices[office].line === 'party') return office;
  const { rank } = offices[office];
  if (rank >= 2.5) return 'central-party-committee';
  return rank > 1.3 ? 'provincial-party-committee' : 'commune-party-committee';
};
