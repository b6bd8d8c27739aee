import { RuleBroken } from '@cau-noi/rules';
import { decisionOutcomes, theKind, type DecisionOutcome } from '@cau-noi/vocabulary';
import { decided, headOf, type Paper } from '../case/case.js';
import { handlerOnly, inTable } from '../case/guards.js';
import { permitted } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { choice, fitting, paper } from './field.js';

/** Settlement decision (KN, KL), conclusion (TC) or answer (KNPA). `outcome-not-for-kind`. */
export const decide: ActDefinition<'decide', { outcome: DecisionOutcome; document: Paper }> = {
  name: 'decide',
  path: 'decision',
  needs: 'case.decide',
  reads: { signer: ({ document }) => document },
  fields: (current) => [
    choice({
      name: 'outcome',
      label: { vi: 'Kết quả', en: 'Outcome' },
      options: fitting(decisionOutcomes, current, fits(current)),
    }),
    paper,
  ],
  hint: () => ({
    vi: 'Ghi số, ngày và người ký của văn bản đã ban hành.',
    en: 'Record number, date and signer of the paper that was issued.',
  }),
  guards: [inTable, handlerOnly],
  decide(current, { outcome, document }, act) {
    const { state, paper: issued } = permitted(decide, current, document, act);
    if (!fits(current)(outcome)) {
      throw new RuleBroken('outcome-not-for-kind', {
        vi: 'Kết quả “Đã trả lời” chỉ dùng cho kiến nghị, phản ánh. Chọn đúng, sai hoặc đúng một phần.',
        en: '“Answered” is for petitions and reflections only. Choose right, wrong or right in part.',
      });
    }
    return decided(
      current,
      { state, decidedAt: act.at },
      {
        type: 'routing.case-decided.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), kind: current.kind, outcome, document: issued },
      },
      { paper: issued },
    );
  },
};

const fits =
  ({ kind }: { kind: string }) =>
  (outcome: string): boolean =>
    outcome !== 'answered' || kind === theKind.reflection;
