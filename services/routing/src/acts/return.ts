import { leastReturnNote } from '@cau-noi/rules';
import { returnReasons, type ReturnReason } from '@cau-noi/vocabulary';
import { withPrevious } from '../assignment/handlers.js';
import { decided, headOf } from '../case/case.js';
import { assigned, handlerOnly, inTable, notTakenUp, stateAfter } from '../case/guards.js';
import type { ActDefinition } from './act.js';
import { choice, fitting, note } from './field.js';

/** The handler gives the case back to the unit, where it waits for assignment again. */
export const giveBack: ActDefinition<'return', { reason: ReturnReason }> = {
  name: 'return',
  path: 'return',
  needs: 'case.return',
  fields: (current) => [
    choice({
      name: 'reason',
      label: { vi: 'Vì sao trả lại', en: 'Why it is returned' },
      options: fitting(returnReasons, current),
    }),
    { ...note, label: { vi: 'Lý do cụ thể', en: 'Reason in words' }, least: leastReturnNote, required: true },
  ],
  guards: [notTakenUp, inTable, assigned, handlerOnly],
  decide(current, { reason }, act) {
    const state = stateAfter(giveBack, current, act);
    const previousOfficerId = current.handler?.officerId ?? act.who.officerId;
    return decided(
      current,
      {
        state,
        handler: null,
        previousHandlers: withPrevious(current, null),
        returnedTimes: current.returnedTimes + 1,
      },
      {
        type: 'routing.assignment-returned.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), unitId: current.unitId, previousOfficerId, reason },
      },
    );
  },
};
