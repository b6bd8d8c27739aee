import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';
import type { Case, CaseFacts } from '../case/case.js';
import { everyMilestone, milestones, type Milestone } from '../case/order-of-acts.js';

/** Something a case knows the day of. */
type Known = { name: string; what: Milestone; on: string };

/**
 * Holds corrected days against everything the case knows the day of; `current` has them already. A date that would leave a
 * pause, an extension or any other act outside the settlement is refused, naming that act: nothing is dropped in silence.
 * `fact-dates-out-of-order` {act, on}.
 */
export function checkAround(current: Case, facts: CaseFacts): void {
  const received = dayOf(current.receivedAt);
  const accepted = current.acceptedAt && dayOf(current.acceptedAt);
  const receipt: Known = { name: 'receipt', what: 'receipt', on: received };
  const acceptance: Known[] = accepted === null ? [] : [{ name: 'case-accepted', what: 'acceptance', on: accepted }];
  const firsts = firstsOf(current);
  if (facts.receivedAt !== undefined) noneBefore(received, [...acceptance, ...firsts]);
  if (facts.acceptedAt !== undefined && accepted !== null) {
    noneAfter(accepted, [receipt, ...takenOver(current)]);
    // A reflection may be answered, and anything assigned, before it is accepted: only what follows the acceptance is held against it.
    noneBefore(
      accepted,
      firsts.filter(({ what }) => milestones[what].settles),
    );
  }
  for (const day of [facts.dialogueOn, facts.delayReportedOn, facts.reviewAskedOn]) {
    if (day !== undefined) noneAfter(day, [receipt]);
  }
  const decided = current.decidedAt && dayOf(current.decidedAt);
  for (const day of [facts.reviewAskedOn, facts.executeBy]) {
    if (day !== undefined && decided) noneAfter(day, [{ name: 'case-decided', what: 'decision', on: decided }]);
  }
}

const firstsOf = ({ happened }: Case): Known[] =>
  everyMilestone.flatMap((what) => {
    const name = milestones[what].fact ?? '';
    const first = happened[name]?.first;
    return first === undefined ? [] : [{ name, what, on: dayOf(new Date(first)) }];
  });

function takenOver({ happened }: Case): Known[] {
  const last = happened['case-taken-over']?.last;
  return last === undefined ? [] : [{ name: 'case-taken-over', what: 'take-over', on: dayOf(new Date(last)) }];
}

/** Refuses a day that lies after one of these: the earliest is named. */
function noneBefore(day: string, all: readonly Known[]): void {
  const [first] = all.filter(({ on }) => on < day).sort((a, b) => (a.on < b.on ? -1 : 1));
  if (first) throw outOfOrder(first, { vi: 'sau', en: 'after' });
}

/** Refuses a day that lies before one of these: the latest is named. */
function noneAfter(day: string, all: readonly Known[]): void {
  const last = all
    .filter(({ on }) => on > day)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (last) throw outOfOrder(last, { vi: 'trước', en: 'before' });
}

function outOfOrder({ name, what, on }: Known, side: Text): RuleBroken {
  const { vi, en } = milestones[what];
  return new RuleBroken(
    'fact-dates-out-of-order',
    {
      vi: `Ngày đính chính ở ${side.vi} việc đã ghi: ${vi} (${on.split('-').reverse().join('/')}). Kiểm tra lại ngày.`,
      en: `The corrected date lies ${side.en} ${en} (${on}), which is recorded. Check the date.`,
    },
    { act: name, on },
  );
}
