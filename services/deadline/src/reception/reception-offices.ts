import type { Payload } from '@cau-noi/events';

type Unit = Payload<'directory.reception-month-changed.v1'>['unit'];

const ofAgencies: Readonly<Record<string, string>> = {
  province: 'TCD-NGAY-TINH',
  district: 'TCD-NGAY-HUYEN',
  commune: 'TCD-NGAY-XA',
  'public-service': 'TCD-NGAY-SN',
};
const ofCommittees: Readonly<Record<string, string>> = {
  province: 'DANG-NGAY-TINH',
  'provincial-committee': 'DANG-NGAY-TINH',
  commune: 'DANG-NGAY-XA',
  'commune-committee': 'DANG-NGAY-XA',
};

/**
 * The rule by which the head of a unit receives citizens, by the level that directory gives it; null for a committee of a
 * level of which no rule is known. Any other agency is held to Luật Tiếp công dân Đ.18(2).
 */
export const receptionFamily = ({ hierarchy, level }: Pick<Unit, 'hierarchy' | 'level'>): string | null =>
  hierarchy === 'party' ? (ofCommittees[level] ?? null) : (ofAgencies[level] ?? 'TCD-NGAY-KHAC');
