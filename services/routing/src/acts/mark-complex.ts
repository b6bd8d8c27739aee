import { criteria, isCrowd, type Criterion } from '@cau-noi/vocabulary';
import { decided, headOf, type Act, type Case, type PaperDecision } from '../case/case.js';
import { refuse } from '../case/guard.js';
import { permitted, type Given } from '../papers/on-paper.js';

/**
 * Records on paper which criteria the case meets; they replace what was recorded before. A complaint of a crowd
 * meets c besides. `criteria-missing`, `criteria-unchanged`.
 */
export function markComplex(current: Case, given: Given & { criteria: readonly Criterion[] }, act: Act): PaperDecision {
  const { state, paper } = permitted('mark-complex', current, given.document, act);
  const met = metCriteria(current, given.criteria);
  if (met.length === 0) throw criteriaMissing();
  if (met.join() === current.criteria.join()) throw criteriaUnchanged();
  return {
    ...decided(
      current,
      { state, criteria: met },
      {
        type: 'routing.case-marked-complex.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), criteria: met, document: paper },
      },
    ),
    paper,
  };
}

function metCriteria({ kind, groupSize }: Case, given: readonly Criterion[]): Criterion[] {
  const ticked = new Set(given);
  if (kind === 'KN' && isCrowd(groupSize)) ticked.add('c');
  return (Object.keys(criteria) as Criterion[]).filter((criterion) => ticked.has(criterion));
}

const criteriaMissing = () =>
  refuse('criteria-missing', {
    vi: 'Vụ việc phức tạp phải có ít nhất một trong bảy tiêu chí (NĐ 124/2020 Đ.3a; NĐ 31/2019 Đ.3). Chọn tiêu chí.',
    en: 'A complex case meets at least one of the seven criteria (Decree 124/2020 Art. 3a; Decree 31/2019 Art. 3). Choose them.',
  });

const criteriaUnchanged = () =>
  refuse('criteria-unchanged', {
    vi: 'Vụ việc đã được ghi nhận phức tạp với các tiêu chí này. Không cần làm gì thêm.',
    en: 'The case is recorded as complex by these criteria already. Nothing is left to do.',
  });
