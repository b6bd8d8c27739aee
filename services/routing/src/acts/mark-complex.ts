import { RuleBroken } from '@cau-noi/rules';
import { criteria, isCrowd, theKind, type Criterion } from '@cau-noi/vocabulary';
import { decided, headOf, type Case } from '../case/case.js';
import { handlerOnly, inTable, type Guard } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { fitting, note, paper } from './field.js';

/** `complexity-not-for-kind`: the seven criteria are those of complaints and denunciations. */
const canBeComplex: Guard = ({ kind }) =>
  kind === theKind.reflection
    ? new RuleBroken('complexity-not-for-kind', {
        vi: 'Tiêu chí vụ việc phức tạp chỉ áp dụng cho khiếu nại (NĐ 124/2020 Đ.3a) và tố cáo (NĐ 31/2019 Đ.3). Kiến nghị, phản ánh theo hạn do đơn vị đặt.',
        en: 'The criteria of a complex case are for complaints (Decree 124/2020 Art. 3a) and denunciations (Decree 31/2019 Art. 3). A petition or reflection has the date set by the unit.',
      })
    : null;

/**
 * Records on paper which criteria the case meets; they replace what was recorded before. A complaint of a crowd
 * meets c besides. `criteria-missing`, `criteria-unchanged`.
 */
export const markComplex: ActDefinition<'mark-complex', Given & { criteria: readonly Criterion[] }> = {
  name: 'mark-complex',
  path: 'complexity',
  needs: 'case.mark-complex',
  articles: ['NĐ 124/2020 Đ.3a(2)', 'NĐ 31/2019 Đ.3'],
  fields: (current) => [
    {
      name: 'criteria',
      kind: 'choices',
      label: { vi: 'Tiêu chí phức tạp', en: 'Criteria of complexity' },
      required: true,
      options: fitting(criteria, current),
    },
    paper,
    note,
  ],
  guards: [canBeComplex, inTable, handlerOnly],
  decide(current, given, act) {
    const { state, paper: document } = permitted(markComplex, current, given.document, act);
    const met = metCriteria(current, given.criteria);
    if (met.length === 0) throw criteriaMissing();
    if (met.join() === current.criteria.join()) throw criteriaUnchanged();
    return decided(
      current,
      { state, criteria: met },
      {
        type: 'routing.case-marked-complex.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), criteria: met, document },
      },
      { paper: document },
    );
  },
};

function metCriteria({ kind, groupSize }: Case, given: readonly Criterion[]): Criterion[] {
  const ticked = new Set(given);
  if (kind === theKind.complaint && isCrowd(groupSize)) ticked.add('c');
  return (Object.keys(criteria) as Criterion[]).filter((criterion) => ticked.has(criterion));
}

const criteriaMissing = () =>
  new RuleBroken('criteria-missing', {
    vi: 'Vụ việc phức tạp phải có ít nhất một trong bảy tiêu chí (NĐ 124/2020 Đ.3a; NĐ 31/2019 Đ.3). Chọn tiêu chí.',
    en: 'A complex case meets at least one of the seven criteria (Decree 124/2020 Art. 3a; Decree 31/2019 Art. 3). Choose them.',
  });

const criteriaUnchanged = () =>
  new RuleBroken('criteria-unchanged', {
    vi: 'Vụ việc đã được ghi nhận phức tạp với các tiêu chí này. Không cần làm gì thêm.',
    en: 'The case is recorded as complex by these criteria already. Nothing is left to do.',
  });
