import { RuleBroken } from '@cau-noi/rules';
import type { CaseState, ReturnReason } from '@cau-noi/vocabulary';
import { decided, headOf, type Act, type Case, type Decision, type Handler } from '../case/case.js';
import { stateAfter } from '../case/guards.js';

/** Gives the case to a handler: to sort or answer it, or (after acceptance) to verify it. */
export function assign(current: Case, to: Handler, act: Act): Decision {
  const state = stateAfter('assign', current, act);
  return givenTo(current, to, state, act);
}

/** The handler, or a head, gives the case to another officer. The state stays. */
export function handOver(current: Case, to: Handler, act: Act): Decision {
  const state = stateAfter('hand-over', current, act);
  if (current.handler?.officerId === to.officerId && current.handler.postId === to.postId) {
    throw new RuleBroken('already-the-handler', {
      vi: 'Người được chọn đang phụ trách vụ việc này. Chọn người khác.',
      en: 'The chosen officer handles this case already. Choose another one.',
    });
  }
  return givenTo(current, to, state, act);
}

function givenTo(current: Case, to: Handler, state: CaseState, act: Act): Decision {
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

/** The handler confirms the assignment and begins to verify. `already-taken-up`, `not-the-handler`. */
export function takeUp(current: Case, act: Act): Decision {
  const state = stateAfter('take-up', current, act);
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
}

/** The handler gives the case back to the unit, where it waits for assignment again. */
export function giveBack(current: Case, reason: ReturnReason, act: Act): Decision {
  const state = stateAfter('return', current, act);
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
}

/** Earlier handlers with the present one, unless he stays. */
export function withPrevious(current: Case, to: Handler | null): readonly Handler[] {
  const { handler, previousHandlers } = current;
  return handler === null || (to && handler.officerId === to.officerId && handler.postId === to.postId)
    ? previousHandlers
    : [...previousHandlers, handler];
}
