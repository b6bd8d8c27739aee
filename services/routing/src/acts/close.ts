import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { closingOutcomes, issuedPapers, type ClosingOutcome, type Kind, type PaperKind } from '@cau-noi/vocabulary';
import { decided, headOf, type Act, type Case } from '../case/case.js';
import { handlerOnly, inTable, stateAfter, type Guard } from '../case/guards.js';
import { beforeIssued } from '../papers/issued-papers.js';
import type { ActDefinition } from './act.js';
import { choice, fitting } from './field.js';

/** The paper by which the parties hear of the result; an answer to a reflection is that paper itself. */
const paperOfResult: Readonly<Record<Kind, PaperKind | null>> = {
  KN: 'decision-sent',
  KL: 'decision-sent',
  TC: 'conclusion-sent',
  KNPA: null,
};

/** `papers-missing` {missing}: a decided case is closed once the parties were told; closing it is not telling them. */
const partiesTold: Guard = ({ state, kind, papers }) => {
  const missing = paperOfResult[kind];
  if (state !== 'decided' || missing === null || papers[missing] !== undefined) return null;
  const { vi, en } = issuedPapers[missing];
  return new RuleBroken(
    'papers-missing',
    {
      vi: `Chưa ghi văn bản “${vi}”. Gửi và ghi văn bản này (“Ghi văn bản đã ban hành”) rồi mới kết thúc hồ sơ.`,
      en: `“${en}” is not recorded. Send it and record it (“Record an issued paper”), then close the file.`,
    },
    { missing },
  );
};

/** Closes the file: `settled` after a decision, `filed` before acceptance. `papers-missing`, `outcome-not-for-state`. */
export const close: ActDefinition<'close', { outcome: ClosingOutcome }> = {
  name: 'close',
  path: 'closing',
  needs: 'case.close',
  fields: (current) => [
    choice({
      name: 'outcome',
      label: { vi: 'Kết thúc với', en: 'Closed as' },
      options: fitting(closingOutcomes, current, fits(current)),
    }),
  ],
  guards: [inTable, handlerOnly, partiesTold],
  decide(current, { outcome }, act) {
    const state = stateAfter(close, current, act);
    checkAfterPaper(current, act);
    if (!fits(current)(outcome)) {
      throw new RuleBroken(
        'outcome-not-for-state',
        {
          vi: 'Vụ việc đã có kết quả thì kết thúc với “Đã giải quyết xong”; chưa thụ lý thì “Lưu đơn”. Chọn lại.',
          en: 'A decided case is closed as settled, one not yet accepted as filed. Choose again.',
        },
        { outcome, state: current.state },
      );
    }
    return decided(
      current,
      { state, closedAt: act.at },
      { type: 'routing.case-closed.v1', subject: current.caseId, data: { ...headOf(current, act, state), outcome } },
    );
  },
};

const fits =
  ({ state }: Pick<Case, 'state'>) =>
  (outcome: string): boolean =>
    (outcome === 'settled') === (state === 'decided');

/** The file ends after the parties were told. */
function checkAfterPaper({ kind, papers }: Case, { at }: Act): void {
  const paper = paperOfResult[kind];
  const issued = paper && papers[paper];
  if (paper && issued && dayOf(at) < dayOf(new Date(issued))) throw beforeIssued(paper, dayOf(new Date(issued)));
}
