import type { CaseState } from '@cau-noi/vocabulary';
import { decided, headOf, type Act, type Case, type Decision, type Handler } from '../case/case.js';

/** The case with its new handler, who follows the present one: by an assignment, or by a hand-over. */
export function givenTo(current: Case, to: Handler, state: CaseState, act: Act): Decision {
  const previous = current.handler;
  const isAnother = previous !== null && previous.officerId !== to.officerId;
  return decided(
    current,
    { state, handler: to, previousHandlers: withPrevious(current, to) },
    {
      type: 'routing.case-assigned.v1',
      subject: current.caseId,
      data: {
        ...headOf(current, act, state),
        unitId: current.unitId,
        handlerOfficerId: to.officerId,
        handlerPostId: to.postId,
        previousOfficerId: previous?.officerId ?? null,
        handOver: isAnother,
      },
    },
  );
}

/** Earlier handlers with the present one, unless he stays. */
export function withPrevious(current: Case, to: Handler | null): readonly Handler[] {
  const { handler, previousHandlers } = current;
  return handler === null || (to && handler.officerId === to.officerId && handler.postId === to.postId)
    ? previousHandlers
    : [...previousHandlers, handler];
}
