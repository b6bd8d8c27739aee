import { RuleBroken } from '@cau-noi/rules';
import { decided, headOf, type Act, type Case, type Paper, type PaperDecision } from '../case/case.js';
import { permitted, type Given } from '../papers/on-paper.js';
import { longestExtension, overCap } from '../case/proceeding-guards.js';

/**
 * Extends the settlement period of a denunciation. `extension-not-allowed`, `extension-over-cap`,
 * `extension-already-recorded`. Whether the period had ended is for the clocks to judge.
 */
export function extend(current: Case, given: Given & { days: number }, act: Act): PaperDecision {
  const { state, paper } = permitted('extend', current, given.document, act);
  if (given.days > longestExtension) throw overCap(current);
  if (current.extensions.some(({ number, date }) => number === paper.number && date === paper.date)) {
    throw alreadyRecorded(paper);
  }
  const { number, date } = paper;
  return {
    ...decided(
      current,
      { state, extensions: [...current.extensions, { days: given.days, number, date }] },
      {
        type: 'routing.case-extended.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), days: given.days, document: paper },
      },
    ),
    paper,
  };
}

const alreadyRecorded = ({ number }: Paper): RuleBroken =>
  new RuleBroken(
    'extension-already-recorded',
    {
      vi: 'Quyết định gia hạn này đã được ghi. Mỗi lần gia hạn có quyết định riêng (Luật Tố cáo Đ.30(4)); kiểm tra lại số và ngày.',
      en: 'This extension is recorded already. Each one has its own decision (Law on Denunciations Art. 30(4)); check number and date.',
    },
    { number },
  );
