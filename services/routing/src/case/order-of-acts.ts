import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { codesOf, type Action, type Text } from '@cau-noi/vocabulary';
import type { Case } from './case.js';

/** What has a day in a case, in words. */
type Dated = Text & {
  /** The fact that shows it was reached; without one the case keeps the instant itself. */
  fact?: string;
  /** It has an effect in law, and happens only to a case that was accepted. */
  settles?: true;
};

const dated = {
  receipt: { vi: 'tiếp nhận đơn', en: 'the receipt' },
  acceptance: { vi: 'thụ lý', en: 'the acceptance' },
  'before-take-over': {
    vi: 'việc của đơn vị giải quyết trước',
    en: 'what the unit before did',
    fact: 'before-take-over',
  },
  'take-over': { vi: 'cấp trên rút lên giải quyết', en: 'the take-over', fact: 'case-taken-over' },
  classification: { vi: 'phân loại', en: 'the classification', fact: 'case-classified' },
  assignment: { vi: 'phân công', en: 'the assignment', fact: 'case-assigned' },
  'take-up': { vi: 'nhận việc', en: 'the take-up', fact: 'assignment-taken-up' },
  return: { vi: 'trả lại', en: 'the return', fact: 'assignment-returned' },
  step: { vi: 'bước xử lý', en: 'a step', fact: 'step-recorded' },
  result: { vi: 'trình kết quả', en: 'the submission of the result', fact: 'result-submitted' },
  paper: { vi: 'ban hành văn bản', en: 'an issued paper', fact: 'paper-issued' },
  complexity: { vi: 'ghi nhận phức tạp', en: 'the mark as complex', fact: 'case-marked-complex' },
  suspension: { vi: 'tạm đình chỉ', en: 'the suspension', fact: 'case-suspended', settles: true },
  resumption: { vi: 'tiếp tục giải quyết', en: 'the resumption', fact: 'case-resumed', settles: true },
  extension: { vi: 'gia hạn', en: 'the extension', fact: 'case-extended', settles: true },
  'examination-start': {
    vi: 'trưng cầu giám định',
    en: 'the order for an expert examination',
    fact: 'examination-started',
    settles: true,
  },
  'examination-end': {
    vi: 'có kết quả giám định',
    en: 'the end of the examination',
    fact: 'examination-ended',
    settles: true,
  },
  decision: { vi: 'ban hành kết quả giải quyết', en: 'the decision', fact: 'case-decided', settles: true },
  execution: { vi: 'kết quả thi hành', en: 'the execution', fact: 'execution-recorded', settles: true },
  closing: { vi: 'kết thúc', en: 'the closing', fact: 'case-closed' },
} as const satisfies Record<string, Dated>;
export type Milestone = keyof typeof dated;
export const milestones: Readonly<Record<Milestone, Dated>> = dated;
/** In the order in which they are looked at where several are of one day. */
export const everyMilestone = codesOf(dated);

const settling: readonly Milestone[] = [
  'receipt',
  'acceptance',
  'suspension',
  'resumption',
  'extension',
  'examination-start',
  'examination-end',
  'take-over',
];

/**
 * The one table of the order of dates: what each act must not precede. Acts with an effect in law are compared with
 * each other; work inside the office with what it reacts to. A withdrawal is the petitioner's own and is never refused
 * here.
 */
export const notBefore: Readonly<Record<Action, readonly Milestone[]>> = {
  classify: ['receipt', 'take-over'],
  accept: ['receipt', 'take-over'],
  assign: ['receipt', 'acceptance', 'return', 'take-over'],
  'take-up': ['receipt', 'acceptance', 'assignment'],
  return: ['receipt', 'acceptance', 'assignment'],
  'hand-over': ['receipt', 'assignment'],
  'record-step': ['receipt'],
  'submit-result': ['receipt', 'acceptance', 'take-up'],
  decide: settling,
  'record-execution': ['receipt', 'acceptance', 'decision'],
  close: ['receipt', 'acceptance', 'decision'],
  suspend: settling,
  resume: settling,
  extend: settling,
  'mark-complex': ['receipt', 'take-over'],
  'start-examination': settling,
  'end-examination': settling,
  'take-over': settling,
  terminate: settling,
  'correct-facts': ['receipt'],
  'issue-paper': ['receipt'],
  withdraw: [],
};

/** Acts whose paper may follow them: the notice of acceptance, the report on an execution. */
const beforeTheirPaper: readonly Action[] = ['accept', 'record-execution'];

/** The paper of an act of the settlement is not older than the settlement. */
const papersAfter = (action: Action): readonly Milestone[] =>
  notBefore[action].includes('suspension') || action === 'accept'
    ? ['receipt', 'acceptance', 'take-over']
    : ['receipt'];

/** When a milestone was reached last; null: not yet. */
function reachedAt(current: Case, milestone: Milestone): Date | null {
  if (milestone === 'receipt') return current.receivedAt;
  if (milestone === 'acceptance') return current.acceptedAt;
  if (milestone === 'decision') return current.decidedAt;
  const last = current.happened[milestones[milestone].fact ?? '']?.last;
  return last === undefined ? null : new Date(last);
}

/** Days count, in Asia/Ho_Chi_Minh: acts of one day keep the order in which they were entered. `before-<milestone>`. */
export function checkOrder(action: Action, current: Case, at: Date): void {
  for (const milestone of notBefore[action]) {
    const on = dayReached(current, milestone);
    if (on !== null && dayOf(at) < on) throw before(milestone, on);
  }
}

/** `paper-before-<milestone>`: the paper is older than what it is about. `before-paper`: the act is older than its paper. */
export function checkPaperOrder(action: Action, current: Case, date: string, at: Date): void {
  for (const milestone of papersAfter(action)) {
    const on = dayReached(current, milestone);
    if (on !== null && date < on) throw paperBefore(milestone, on, date);
  }
  if (!beforeTheirPaper.includes(action) && dayOf(at) < date) throw beforePaper(date);
}

function dayReached(current: Case, milestone: Milestone): string | null {
  const at = reachedAt(current, milestone);
  return at && dayOf(at);
}

const shown = (day: string): string => day.split('-').reverse().join('/');

export const before = (milestone: Milestone, on: string) =>
  new RuleBroken(
    `before-${milestone}`,
    {
      vi: `Ngày của việc này ở trước ngày ${milestones[milestone].vi} (${shown(on)}). Kiểm tra lại ngày.`,
      en: `This would have happened before ${milestones[milestone].en} (${on}). Check the date.`,
    },
    { act: milestone, on },
  );

const paperBefore = (milestone: Milestone, on: string, date: string) =>
  new RuleBroken(
    `paper-before-${milestone}`,
    {
      vi: `Ngày của văn bản (${shown(date)}) ở trước ngày ${milestones[milestone].vi} (${shown(on)}). Kiểm tra lại ngày trên văn bản.`,
      en: `The date of the paper (${date}) lies before ${milestones[milestone].en} (${on}). Check the date on the paper.`,
    },
    { act: milestone, on, date },
  );

const beforePaper = (date: string) =>
  new RuleBroken(
    'before-paper',
    {
      vi: `Việc này không thể có trước ngày của văn bản làm căn cứ (${shown(date)}). Kiểm tra lại ngày của việc hoặc của văn bản.`,
      en: `This cannot have happened before the date of the paper it stands on (${date}). Check the date of the act or of the paper.`,
    },
    { act: 'paper', on: date },
  );
