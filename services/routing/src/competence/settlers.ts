import type { Text } from '@cau-noi/vocabulary';
import { lastDayOfDistricts, offices, type OfficeCode } from './offices.js';
import type { CompetenceQuestion } from './question.js';

/** Who settles in one instance, by which article; `doubt`: what a person must look into before relying on it. `note`: which one of its kind. */
export type Settler = { office: OfficeCode; instance: 1 | 2; article: string; doubt?: Text; note?: Text };

/** The instances of a matter, first to last; empty where nobody has it by law. `court`: what follows the last of them. */
export type Instances = { settlers: Settler[]; court: { article: string } | null };

const isWithDistricts = ({ on }: CompetenceQuestion): boolean => on !== null && on <= lastDayOfDistricts;

/** The body directly above, as the law stood on the day; null where it is not known. */
export function officeAbove(office: OfficeCode, question: CompetenceQuestion): OfficeCode | null {
  if (office === 'commune-committee' && isWithDistricts(question)) return 'district-committee';
  if (office === question.respondent.office && question.respondent.managedBy) return question.respondent.managedBy;
  return offices[office].above;
}

const managedByWhom: Text = {
  vi: 'Cần biết cơ quan quản lý trực tiếp của đơn vị bị khiếu nại, tố cáo (managedBy).',
  en: 'The body that directly manages the unit must be named (managedBy).',
};
const districtsAreGone: Text = {
  vi: 'Cấp huyện đã kết thúc 30/6/2025: cơ quan nhận nhiệm vụ giải quyết; kiểm tra văn bản bàn giao (NQ 190/2025/QH15).',
  en: 'Districts ended on 30/06/2025: the body that took the task over settles; check the hand-over (NQ 190/2025/QH15).',
};
const departmentsOfCommunes: Text = {
  vi: 'Khiếu nại trưởng phòng hoặc tập thể UBND cấp xã: cách hiểu Đ.17 sau Luật 136/2025 còn khác nhau.',
  en: 'Complaints against heads of commune departments or the committee as a body: Art. 17 after Law 136/2025 is read in two ways.',
};

const ofTheSector: Text = { vi: 'Bộ trưởng quản lý ngành, lĩnh vực', en: 'Minister of the sector' };

/** A body that has ended, with the one that has its tasks now. */
const present = (office: OfficeCode, question: CompetenceQuestion): { office: OfficeCode; doubt?: Text } =>
  office === 'district-committee' && !isWithDistricts(question)
    ? { office: 'provincial-committee', doubt: districtsAreGone }
    : { office };

const firstArticle: Partial<Record<OfficeCode, string>> = {
  'commune-department': 'Luật Khiếu nại Đ.17',
  'commune-committee': 'Luật Khiếu nại Đ.17',
  'district-committee': 'Luật Khiếu nại Đ.18',
  'department-unit': 'Luật Khiếu nại Đ.19',
  department: 'Luật Khiếu nại Đ.20',
  'provincial-committee': 'Luật Khiếu nại Đ.21',
  'ministry-unit': 'Luật Khiếu nại Đ.22',
  ministry: 'Luật Khiếu nại Đ.23(1)',
};

const secondArticle: Partial<Record<OfficeCode, string>> = {
  'district-committee': 'Luật Khiếu nại Đ.18',
  department: 'Luật Khiếu nại Đ.20',
  'provincial-committee': 'Luật Khiếu nại Đ.21',
  ministry: 'Luật Khiếu nại Đ.23',
};

const administrativeCourt = 'Luật Khiếu nại Đ.7, 33, 42';

/** Complaints: first the one who decided or whose people acted, then the one directly above, then the court. */
export function complaintInstances(question: CompetenceQuestion): Instances {
  const { office: named } = question.respondent;
  if (named === 'government') return { settlers: [], court: { article: administrativeCourt } };
  if (offices[named].line === 'party') return disciplineInParty(named, question);
  const { office, doubt } = present(named, question);
  const head = office === 'commune-department' ? 'commune-committee' : office;
  const first: Settler = {
    office: head,
    instance: 1,
    article: firstArticle[office] ?? 'Luật Khiếu nại Đ.7',
    ...((doubt ?? named === 'commune-department') && { doubt: doubt ?? departmentsOfCommunes }),
  };
  const court = { article: administrativeCourt };
  if (head === 'ministry') return { settlers: [first], court };
  const above = head === 'provincial-committee' ? 'ministry' : officeAbove(head, question);
  if (above === null) return { settlers: [{ ...first, doubt: managedByWhom }], court };
  const article = secondArticle[above] ?? 'Luật Khiếu nại Đ.7';
  const note = head === 'provincial-committee' ? { note: ofTheSector } : {};
  return { settlers: [first, { office: above, instance: 2, article, ...note }], court };
}

/** Complaints on discipline: who issued it, then the direct superior; Bộ trưởng Nội vụ above ministers and provincial chairs. */
export function disciplineInstances(question: CompetenceQuestion): Instances {
  const { office: named } = question.respondent;
  if (offices[named].line === 'party') return disciplineInParty(named, question);
  const { office, doubt } = present(named, question);
  const first: Settler = { office, instance: 1, article: 'Luật Khiếu nại Đ.51', ...(doubt && { doubt }) };
  const court = question.dismissal ? { article: 'Luật Khiếu nại Đ.55; Luật TTHC Đ.30' } : null;
  if (office === 'government') return { settlers: [first], court };
  const isHighest = office === 'ministry' || office === 'provincial-committee';
  const above = isHighest ? 'ministry' : officeAbove(office, question);
  if (above === null) return { settlers: [{ ...first, doubt: managedByWhom }], court };
  const second: Settler = { office: above, instance: 2, article: 'Luật Khiếu nại Đ.51' };
  return {
    settlers: [
      first,
      isHighest ? { ...second, note: { vi: 'Bộ trưởng Bộ Nội vụ', en: 'Minister of Home Affairs' } } : second,
    ],
    court,
  };
}

const partyRules: Text = {
  vi: 'Thẩm quyền trong Đảng theo QĐ 296-QĐ/TW và quy định thi hành kỷ luật: kiểm tra cấp ủy quản lý đảng viên.',
  en: 'Competence within the Party follows QĐ 296-QĐ/TW and its rules of discipline: check which committee manages the member.',
};

function disciplineInParty(office: OfficeCode, question: CompetenceQuestion): Instances {
  const first: Settler = { office, instance: 1, article: 'QĐ 296-QĐ/TW', doubt: partyRules };
  const above = officeAbove(office, question);
  return { settlers: above ? [first, { ...first, office: above, instance: 2 }] : [first], court: null };
}
