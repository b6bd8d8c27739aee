import { decided, headOf } from '../case/case.js';
import { handlerOnly, inTable, stateAfter } from '../case/guards.js';
import type { ActDefinition } from './act.js';

/** Puts the result of the verification before the one who decides. */
export const submitResult: ActDefinition<'submit-result', object> = {
  name: 'submit-result',
  path: 'result',
  needs: 'case.submit',
  fields: () => [],
  hint: () => ({
    vi: 'Trình kết quả xác minh để người có thẩm quyền ban hành.',
    en: 'Puts the result of the verification before the one who decides.',
  }),
  guards: [inTable, handlerOnly],
  decide(current, _given, act) {
    const state = stateAfter(submitResult, current, act);
    return decided(
      current,
      { state },
      { type: 'routing.result-submitted.v1', subject: current.caseId, data: headOf(current, act, state) },
    );
  },
};
