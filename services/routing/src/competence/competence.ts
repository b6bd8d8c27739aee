import { complaints, theKind, type Text } from '@cau-noi/vocabulary';
import { denunciationInstances } from './denunciations.js';
import { handlingOf, type Handling } from './handling.js';
import { offices, type OfficeCode } from './offices.js';
import type { CompetenceQuestion } from './question.js';
import { complaintInstances, disciplineInstances, officeAbove, type Instances, type Settler } from './settlers.js';

/** The head who settles, in words, with the article. */
export type SettledBy = {
  office: OfficeCode;
  post: 'head';
  vi: string;
  en: string;
  place: string | null;
  instance: 1 | 2;
  article: string;
};

/** Somebody who may neither read, assign nor handle it. */
type Excluded = Text & { who: 'respondent' | 'head-of-denounced-unit'; article: string };

/** Who must settle, and why: a proposal that a person confirms or overrides with a reason. */
export type Competence = {
  kind: CompetenceQuestion['kind'];
  /** Null where no instance is left or none exists. */
  settles: SettledBy | null;
  /** Who has it after that, if it is decided and not accepted, or late. */
  next: SettledBy | null;
  /** The way to the court that is open now or after the instance that settles. */
  court: { open: boolean; article: string } | null;
  /** Vượt cấp; null where it is not known to whom it was addressed. */
  skipped: boolean | null;
  handling: Handling;
  excluded: Excluded[];
  reasons: (Text & { article: string })[];
  doubts: Text[];
};

/** Says who must settle a petition. Pure: the law by the day of the question. */
export function competence(question: CompetenceQuestion): Competence {
  const { kind, place } = question;
  const instances = instancesOf(question);
  const at = standsAt(question);
  const settler = instances.settlers[at];
  const following = nextOf(question, instances, at);
  const skipped = isSkipped(question, settler);
  const shown = (one: Settler | undefined): SettledBy | null => (one ? settledBy(one, place) : null);
  return {
    kind,
    settles: shown(settler),
    next: shown(following),
    court: instances.court && { open: isCourtOpen(question, settler), article: instances.court.article },
    skipped,
    handling: handlingOf(question, settler?.office ?? null, skipped),
    excluded: excludedFrom(question),
    reasons: reasonsOf(question, settler, instances),
    doubts: [settler, following].flatMap((one) => one?.doubt ?? []),
  };
}

function instancesOf(question: CompetenceQuestion): Instances {
  const { kind, respondent } = question;
  if (kind === theKind.complaint) return complaintInstances(question);
  if (kind === theKind.disciplinary) return disciplineInstances(question);
  if (kind === theKind.denunciation) return denunciationInstances(question);
  const office = respondent.office === 'district-committee' ? 'provincial-committee' : respondent.office;
  return { settlers: [{ office, instance: 1, article: 'Luật Tiếp công dân Đ.28; TT 05/2021' }], court: null };
}

const isComplaint = ({ kind }: CompetenceQuestion): boolean => complaints.includes(kind);

/** How many instances are behind it: decided ones, and of a complaint the one that let its time pass. */
function standsAt(question: CompetenceQuestion): number {
  if (!isComplaint(question)) return 0;
  const decided = Math.max(0, ...question.decided.map(({ instance }) => instance));
  return decided + (question.late ? 1 : 0);
}

/** A complaint goes on to the next instance, a denunciation that was concluded or is late to the superior of who settles it. */
function nextOf(question: CompetenceQuestion, { settlers }: Instances, at: number): Settler | undefined {
  if (isComplaint(question)) return settlers[at + 1];
  const settler = settlers[0];
  if (question.kind !== theKind.denunciation || !settler) return undefined;
  const above = settler.office === 'commune-department' ? 'commune-committee' : officeAbove(settler.office, question);
  const article = question.decided.length > 0 ? 'Luật Tố cáo Đ.37' : 'Luật Tố cáo Đ.38';
  return above ? { office: above, instance: 2, article } : undefined;
}

/** Addressed above the level that must settle, while that one has neither decided nor let its time pass. */
function isSkipped(question: CompetenceQuestion, settler: Settler | undefined): boolean | null {
  const { addressedTo, late } = question;
  if (addressedTo === null || !settler) return addressedTo === null ? null : false;
  if (question.kind === theKind.denunciation && (late || question.decided.length > 0)) return false;
  return offices[addressedTo].rank > offices[settler.office].rank;
}

/** Overdue at any level, or decided, opens the court (Luật Khiếu nại Đ.7); the first complaint may also go there at once. */
const isCourtOpen = (question: CompetenceQuestion, settler: Settler | undefined): boolean =>
  question.late || question.decided.length > 0 || settler === undefined;

const settledBy = ({ office, instance, article, note }: Settler, place: string | null): SettledBy => {
  const { vi, en } = note ?? offices[office].head;
  return { office, post: 'head', vi, en, place, instance, article };
};

function excludedFrom({ kind, respondent }: CompetenceQuestion): Excluded[] {
  const complainedOf: Excluded = {
    who: 'respondent',
    vi: 'Người bị khiếu nại, tố cáo, phản ánh không xử lý, phân công đơn này.',
    en: 'The one complained of neither handles nor assigns this petition.',
    article: 'Luật Tố cáo Đ.8; NĐ 31/2019 Đ.5',
  };
  if (kind !== theKind.denunciation) return [complainedOf];
  const head: Excluded = {
    who: 'head-of-denounced-unit',
    vi: `${offices[respondent.office].head.vi} không đọc, không phân công, không mở danh tính người tố cáo.`,
    en: 'The head of the denounced unit does not read it, assign it or open the denouncer.',
    article: 'Luật Tố cáo Đ.8, 12, 56',
  };
  return [complainedOf, head];
}

function reasonsOf(question: CompetenceQuestion, settler: Settler | undefined, { court }: Instances) {
  const reasons: Competence['reasons'] = [];
  const { respondent, late, decided } = question;
  const { vi, en } = offices[respondent.office];
  if (!settler)
    return [
      court
        ? {
            vi: 'Không còn cấp giải quyết khiếu nại: chỉ còn đường khởi kiện tại tòa án.',
            en: 'No instance of complaint is left: only the way to the court.',
            article: court.article,
          }
        : {
            vi: 'Không có cấp giải quyết tiếp theo.',
            en: 'There is no further instance.',
            article: 'Luật Khiếu nại Đ.7',
          },
    ];
  const instance = settler.instance === 1 ? { vi: 'lần đầu', en: 'first' } : { vi: 'lần hai', en: 'second' };
  reasons.push({
    vi: isComplaint(question)
      ? `${settledBy(settler, null).vi} giải quyết khiếu nại ${instance.vi} đối với ${vi}.`
      : `${settledBy(settler, null).vi} có thẩm quyền đối với ${vi}.`,
    en: `${settledBy(settler, null).en}: ${instance.en} instance for ${en}.`,
    article: settler.article,
  });
  if (late && isComplaint(question))
    reasons.push({
      vi: 'Cấp dưới quá hạn chưa giải quyết: người khiếu nại được chuyển lên cấp trên hoặc khởi kiện; không phải vượt cấp.',
      en: 'The level below is late: the complainant may go to the next level or to the court; this is not skipping a level.',
      article: 'Luật Khiếu nại Đ.7, 33',
    });
  if (decided.length > 0 && isComplaint(question))
    reasons.push({
      vi: 'Cấp trước đã có quyết định giải quyết.',
      en: 'The level before has decided.',
      article: 'Luật Khiếu nại Đ.33, 37',
    });
  return reasons;
}
