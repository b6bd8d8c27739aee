import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';
import type { Case, CaseFacts } from '../case/case.js';

/** Something a case knows the day of, in words. */
type Dated = { name: string; words: Text; on: string };

/** Facts with an effect on a clock or on the state, and what they are called; the rest is work. */
const acts: Readonly<Record<string, Text>> = {
  'before-take-over': { vi: 'việc của đơn vị giải quyết trước', en: 'what the unit before did' },
  'case-taken-over': { vi: 'cấp trên rút lên giải quyết', en: 'the take-over' },
  'case-classified': { vi: 'phân loại', en: 'the classification' },
  'case-assigned': { vi: 'phân công', en: 'the assignment' },
  'assignment-taken-up': { vi: 'nhận việc', en: 'the take-up' },
  'assignment-returned': { vi: 'trả lại', en: 'the return' },
  'step-recorded': { vi: 'bước xử lý', en: 'a step' },
  'result-submitted': { vi: 'trình kết quả', en: 'the submission of the result' },
  'paper-issued': { vi: 'ban hành văn bản', en: 'an issued paper' },
  'case-marked-complex': { vi: 'ghi nhận phức tạp', en: 'the mark as complex' },
  'case-suspended': { vi: 'tạm đình chỉ', en: 'the suspension' },
  'case-resumed': { vi: 'tiếp tục giải quyết', en: 'the resumption' },
  'case-extended': { vi: 'gia hạn', en: 'the extension' },
  'examination-started': { vi: 'trưng cầu giám định', en: 'the order for an expert examination' },
  'examination-ended': { vi: 'có kết quả giám định', en: 'the end of the examination' },
  'case-decided': { vi: 'ban hành kết quả giải quyết', en: 'the decision' },
  'execution-recorded': { vi: 'kết quả thi hành', en: 'the execution' },
  'case-closed': { vi: 'kết thúc', en: 'the closing' },
};

/** What has an effect in law and happens only to a case that was accepted; work inside the office does not hold up a correction. */
const ofSettlement: readonly string[] = [
  'case-suspended',
  'case-resumed',
  'case-extended',
  'examination-started',
  'examination-ended',
  'case-decided',
  'execution-recorded',
];

/**
 * Holds corrected days against everything the case knows the day of; `current` has them already. A date that would leave a
 * pause, an extension or any other act outside the settlement is refused, naming that act: nothing is dropped in silence.
 * `fact-dates-out-of-order` {act, on}.
 */
export function checkAround(current: Case, facts: CaseFacts): void {
  const received = dayOf(current.receivedAt);
  const accepted = current.acceptedAt && dayOf(current.acceptedAt);
  const acceptance = accepted === null ? [] : [{ name: 'case-accepted', words: acceptanceWords, on: accepted }];
  const firsts = firstsOf(current);
  if (facts.receivedAt !== undefined) noneBefore(received, [...acceptance, ...firsts]);
  if (facts.acceptedAt !== undefined && accepted !== null) {
    noneAfter(accepted, [{ name: 'receipt', words: receiptWords, on: received }, ...takenOver(current)]);
    const isSettlement = ({ name }: Dated): boolean => ofSettlement.includes(name);
    // A reflection may be answered, and anything assigned, before it is accepted: only what follows the acceptance is held against it.
    noneBefore(accepted, firsts.filter(isSettlement));
  }
  for (const day of [facts.dialogueOn, facts.delayReportedOn, facts.reviewAskedOn]) {
    if (day !== undefined) noneAfter(day, [{ name: 'receipt', words: receiptWords, on: received }]);
  }
  const decided = current.decidedAt && dayOf(current.decidedAt);
  for (const day of [facts.reviewAskedOn, facts.executeBy]) {
    if (day !== undefined && decided)
      noneAfter(day, [{ name: 'case-decided', words: acts['case-decided']!, on: decided }]);
  }
}

const receiptWords: Text = { vi: 'tiếp nhận đơn', en: 'the receipt' };
const acceptanceWords: Text = { vi: 'thụ lý', en: 'the acceptance' };

const firstsOf = ({ happened }: Case): Dated[] =>
  Object.entries(acts).flatMap(([name, words]) => {
    const first = happened[name]?.first;
    return first === undefined ? [] : [{ name, words, on: dayOf(new Date(first)) }];
  });

function takenOver({ happened }: Case): Dated[] {
  const last = happened['case-taken-over']?.last;
  return last === undefined
    ? []
    : [{ name: 'case-taken-over', words: acts['case-taken-over']!, on: dayOf(new Date(last)) }];
}

/** Refuses a day that lies after one of these: the earliest is named. */
function noneBefore(day: string, all: readonly Dated[]): void {
  const [first] = all.filter(({ on }) => on < day).sort((a, b) => (a.on < b.on ? -1 : 1));
  if (first) throw outOfOrder(first, { vi: 'sau', en: 'after' });
}

/** Refuses a day that lies before one of these: the latest is named. */
function noneAfter(day: string, all: readonly Dated[]): void {
  const last = all
    .filter(({ on }) => on > day)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (last) throw outOfOrder(last, { vi: 'trước', en: 'before' });
}

const outOfOrder = ({ name, words, on }: Dated, side: Text) =>
  new RuleBroken(
    'fact-dates-out-of-order',
    {
      vi: `Ngày đính chính ở ${side.vi} việc đã ghi: ${words.vi} (${on.split('-').reverse().join('/')}). Kiểm tra lại ngày.`,
      en: `The corrected date lies ${side.en} ${words.en} (${on}), which is recorded. Check the date.`,
    },
    { act: name, on },
  );
