import type { Text } from '@cau-noi/vocabulary';
import { committeeBeside, offices, type OfficeCode } from './offices.js';
import type { CompetenceQuestion } from './question.js';
import { officeAbove, type Instances, type Settler } from './settlers.js';

const managing: Text = {
  vi: 'Cần biết cơ quan quản lý trực tiếp của người hoặc tổ chức bị tố cáo (managedBy).',
  en: 'The body that directly manages the one denounced must be named (managedBy).',
};
const successor: Text = {
  vi: 'Cơ quan cũ đã kết thúc: người đứng đầu cơ quan nhận nhiệm vụ giải quyết (Luật Tố cáo Đ.12); kiểm tra văn bản bàn giao.',
  en: 'The former body has ended: the head of the body that took over settles (Law on denunciation Art. 12); check the hand-over.',
};
const committee: Text = {
  vi: 'Vi phạm quy định của Đảng: cấp ủy, ủy ban kiểm tra quản lý đảng viên giải quyết; kiểm tra QĐ 296-QĐ/TW.',
  en: 'A breach of Party rules: the committee or inspection commission that manages the member settles; check QĐ 296-QĐ/TW.',
};

/** Who settles a denunciation: the head who manages the person; of heads, deputies and bodies the head directly above. */
export function denunciationInstances(question: CompetenceQuestion): Instances {
  const { respondent } = question;
  const isOfTheParty = respondent.partyMatter || offices[respondent.office].line === 'party';
  const settler = isOfTheParty ? inParty(question) : inState(question);
  return { settlers: [settler], court: null };
}

function inState(question: CompetenceQuestion): Settler {
  const { office, post } = question.respondent;
  const isGone = office === 'district-committee' && !(question.on !== null && question.on <= offices[office].until!);
  if (isGone) return { office: 'provincial-committee', instance: 1, article: 'Luật Tố cáo Đ.12', doubt: successor };
  if (post === 'staff') {
    // Public servants of a commune are managed by its chair.
    const manager = office === 'commune-department' ? 'commune-committee' : office;
    return { office: manager, instance: 1, article: 'Luật Tố cáo Đ.12(1)' };
  }
  const above = officeAbove(office, question);
  const article = post === 'body' ? 'Luật Tố cáo Đ.12(4)' : 'Luật Tố cáo Đ.12(2)';
  return above === null ? { office, instance: 1, article, doubt: managing } : { office: above, instance: 1, article };
}

function inParty(question: CompetenceQuestion): Settler {
  const { office, post } = question.respondent;
  const beside = committeeBeside(office);
  const above: OfficeCode | null = post === 'staff' ? beside : (offices[beside].above ?? question.respondent.managedBy);
  return { office: above ?? beside, instance: 1, article: 'TT 05/2021 Đ.15; QĐ 296-QĐ/TW', doubt: committee };
}
