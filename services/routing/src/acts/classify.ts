import { checkSubject, RuleBroken } from '@cau-noi/rules';
import { kinds, subjects, type Kind } from '@cau-noi/vocabulary';
import { decided, headOf } from '../case/case.js';
import { handlerIfAny, inTable, stateAfter } from '../case/guards.js';
import type { ActDefinition } from './act.js';
import { choice, every } from './field.js';

/** Settles kind and subject, again if need be until acceptance. `subject-unknown`; `already-classified` when nothing would change. */
export const classify: ActDefinition<'classify', { kind: Kind; subject: string }> = {
  name: 'classify',
  path: 'classification',
  needs: 'case.classify',
  fields: ({ kind, subject }) => [
    choice({ name: 'kind', label: { vi: 'Loại', en: 'Kind' }, options: every(kinds), value: kind }),
    choice({ name: 'subject', label: { vi: 'Lĩnh vực', en: 'Subject' }, options: every(subjects), value: subject }),
  ],
  guards: [inTable, handlerIfAny],
  decide(current, { kind, subject }, act) {
    checkSubject(subject);
    const state = stateAfter(classify, current, act);
    if (state === current.state && current.kind === kind && current.subject === subject) {
      throw new RuleBroken('already-classified', {
        vi: 'Vụ việc đã được phân loại như vậy. Không cần làm gì thêm.',
        en: 'The case is classified like this already. Nothing is left to do.',
      });
    }
    return decided(
      current,
      { state, kind, subject },
      {
        type: 'routing.case-classified.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), kind, subject },
      },
    );
  },
};
