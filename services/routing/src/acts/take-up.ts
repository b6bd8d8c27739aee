import { RuleBroken } from '@cau-noi/rules';
import { cannotHandle } from '../assignment/assignee.js';
import { decided, headOf } from '../case/case.js';
import { assigned, handlerOnly, inTable, notTakenUp, stateAfter, type Guard } from '../case/guards.js';
import type { ActDefinition } from './act.js';

/** `post-cannot-handle`: an accepted case is taken up without a second assignment only by the one who has it and may settle it. */
const goesOn: Guard = ({ state, handler }, { officerId, settles }) => {
  if (state !== 'accepted' || (settles && handler?.officerId === officerId)) return null;
  return settles
    ? new RuleBroken('not-the-handler', {
        vi: 'Vụ việc đã thụ lý đang ở người khác. Để đổi người xác minh, dùng “Phân công”.',
        en: 'Somebody else has the accepted case. To have another one verify it, assign it.',
      })
    : cannotHandle('settle');
};

/** The handler confirms the assignment and begins to verify. `already-taken-up`, `not-the-handler`. */
export const takeUp: ActDefinition<'take-up', object> = {
  name: 'take-up',
  path: 'take-up',
  needs: 'case.take-up',
  fields: () => [],
  hint: ({ state }) =>
    state === 'accepted'
      ? {
          vi: 'Bạn đang phụ trách vụ việc này: nhận việc là xác minh tiếp, không cần phân công lại. Lãnh đạo vẫn có thể giao cho người khác.',
          en: 'You have this case already: taking it up is going on to verify it, without a second assignment. The head may still give it to another.',
        }
      : null,
  guards: [notTakenUp, inTable, assigned, handlerOnly, goesOn],
  decide(current, _given, act) {
    const state = stateAfter(takeUp, current, act);
    const handlerOfficerId = current.handler?.officerId ?? act.who.officerId;
    return decided(
      current,
      { state },
      {
        type: 'routing.assignment-taken-up.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), handlerOfficerId },
      },
    );
  },
};
