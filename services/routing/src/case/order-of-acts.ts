import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Action, Text } from '@cau-noi/vocabulary';
import type { Case } from './case.js';

/** What later acts may not precede, and the words for it. */
const milestones = {
  receipt: { vi: 'tiếp nhận đơn', en: 'the receipt' },
  acceptance: { vi: 'thụ lý', en: 'the acceptance' },
  assignment: { vi: 'phân công', en: 'the assignment' },
  'take-up': { vi: 'nhận việc', en: 'the take-up' },
  return: { vi: 'trả lại', en: 'the return' },
  suspension: { vi: 'tạm đình chỉ', en: 'the suspension' },
  resumption: { vi: 'tiếp tục giải quyết', en: 'the resumption' },
  extension: { vi: 'gia hạn', en: 'the extension' },
  'examination-start': { vi: 'trưng cầu giám định', en: 'the order for an expert examination' },
  'examination-end': { vi: 'có kết quả giám định', en: 'the end of the examination' },
  'take-over': { vi: 'cấp trên rút lên giải quyết', en: 'the take-over' },
  decision: { vi: 'ban hành kết quả giải quyết', en: 'the decision' },
} as const satisfies Record<string, Text>;
export type Milestone = keyof typeof milestones;

/** The fact that shows a milestone was reached, where the case keeps no instant of its own for it. */
const factOf: Readonly<Partial<Record<Milestone, string>>> = {
  assignment: 'case-assigned',
  'take-up': 'assignment-taken-up',
  return: 'assignment-returned',
  suspension: 'case-suspended',
  resumption: 'case-resumed',
  extension: 'case-extended',
  'examination-start': 'examination-started',
  'examination-end': 'examination-ended',
  'take-over': 'case-taken-over',
};

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
  const last = current.happened[factOf[milestone] ?? '']?.last;
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
