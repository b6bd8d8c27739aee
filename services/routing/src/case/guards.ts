import type { RuleBroken } from '@cau-noi/rules';
import { actions, caseStates, type Action, type CaseState } from '@cau-noi/vocabulary';
import { cannotHandle } from '../assignment/assignee.js';
import type { Act, Case, Who } from './case.js';
import { refuse, type Guard } from './guard.js';
import { back, lifecycles } from './lifecycle.js';
import { checkOrder } from './order-of-acts.js';
import * as proceeding from './proceeding-guards.js';

/** `transition-not-allowed`: the table of the kind has no such row. */
const inTable: Guard = (current, _who, action) =>
  lifecycles[current.kind][current.state][action]
    ? null
    : refuse(
        'transition-not-allowed',
        {
          vi: `Không làm được bước “${actions[action].vi}” khi vụ việc đang ở trạng thái “${caseStates[current.state].vi}”. Tải lại trang để xem các bước được phép.`,
          en: `“${actions[action].en}” is not possible while the case is “${caseStates[current.state].en}”. Reload the page to see what is allowed.`,
        },
        { action, state: current.state },
      );

/** `already-taken-up`: the handler confirmed it before; from then on it is handed over, not returned. */
const notTakenUp: Guard = (current) =>
  current.state === 'verifying'
    ? refuse('already-taken-up', {
        vi: 'Vụ việc đã được nhận. Nếu cần đổi người xử lý, dùng “Chuyển người xử lý”.',
        en: 'The case was taken up already. To change the handler, hand it over.',
      })
    : null;

/** `already-assigned`: it has a handler; in `accepted` the unit may still choose the one who verifies. */
const notAssigned: Guard = (current) =>
  current.handler !== null && ['received', 'classified', 'assigned', 'verifying'].includes(current.state)
    ? refuse('already-assigned', {
        vi: 'Vụ việc đã có người phụ trách. Tải lại trang; nếu cần đổi người, dùng “Chuyển người xử lý”.',
        en: 'The case has a handler already. Reload the page; to change the handler, hand it over.',
      })
    : null;

/** `not-assigned`: nobody has the case, so nobody can give it on. */
const assigned: Guard = (current) =>
  current.handler === null
    ? refuse('not-assigned', {
        vi: 'Vụ việc chưa có người phụ trách. Đề nghị lãnh đạo đơn vị phân công trước.',
        en: 'The case has no handler. Ask the head of the unit to assign it first.',
      })
    : null;

/** `not-the-handler`: only the handler or a head of the unit. */
const handlerOnly: Guard = (current, who) =>
  who.leads || current.handler?.officerId === who.officerId
    ? null
    : refuse('not-the-handler', {
        vi: 'Chỉ người phụ trách vụ việc hoặc lãnh đạo đơn vị làm được bước này. Đề nghị lãnh đạo phân công lại.',
        en: 'Only the handler of the case or a head of the unit may do this. Ask the head to assign it to you.',
      });

/** `post-cannot-handle`: an accepted case is taken up without a second assignment only by the one who has it and may settle it. */
const goesOn: Guard = ({ state, handler }, { officerId, settles }) => {
  if (state !== 'accepted' || (settles && handler?.officerId === officerId)) return null;
  return settles
    ? refuse('not-the-handler', {
        vi: 'Vụ việc đã thụ lý đang ở người khác. Để đổi người xác minh, dùng “Phân công”.',
        en: 'Somebody else has the accepted case. To have another one verify it, assign it.',
      })
    : cannotHandle('settle');
};

/** As `handlerOnly`, but free while nobody has the case: the desk sorts what it has registered. */
const handlerIfAny: Guard = (current, who, action) =>
  current.handler === null ? null : handlerOnly(current, who, action);

/** What an action asks for beyond its row in the table; the first refusal is the one people read. */
const guards: Readonly<Record<Action, readonly Guard[]>> = {
  classify: [inTable, handlerIfAny],
  accept: [inTable, handlerOnly, proceeding.represented],
  assign: [notAssigned, inTable],
  'take-up': [notTakenUp, inTable, assigned, handlerOnly, goesOn],
  return: [notTakenUp, inTable, assigned, handlerOnly],
  'hand-over': [inTable, assigned, handlerOnly],
  'record-step': [inTable],
  'submit-result': [inTable, handlerOnly],
  decide: [inTable, handlerOnly],
  close: [inTable, handlerOnly, proceeding.partiesTold],
  suspend: [proceeding.suspendable, inTable, handlerOnly],
  resume: [inTable, handlerOnly],
  extend: [proceeding.extendable, inTable, handlerOnly, proceeding.withinCap],
  'mark-complex': [proceeding.canBeComplex, inTable, handlerOnly],
  'start-examination': [proceeding.canBeExamined, inTable, handlerOnly, proceeding.notExamined],
  'end-examination': [proceeding.canBeExamined, inTable, handlerOnly, proceeding.examined],
  'take-over': [proceeding.canBeTakenOver, proceeding.fromAbove, inTable],
  terminate: [proceeding.suspendable, inTable, handlerOnly],
  'correct-facts': [inTable, handlerIfAny],
  'issue-paper': [inTable],
  withdraw: [inTable],
};

/** Why this person may not do this now, or null when nothing stands against it. */
export function refusalOf(action: Action, current: Case, who: Who): RuleBroken | null {
  for (const guard of guards[action]) {
    const refusal = guard(current, who, action);
    if (refusal) return refusal;
  }
  return null;
}

/** The state that follows; throws the refusal of `refusalOf` otherwise, and `before-…` for a date that contradicts another act. */
export function stateAfter(action: Action, current: Case, { who, at }: Pick<Act, 'who' | 'at'>): CaseState {
  const refusal = refusalOf(action, current, who);
  if (refusal) throw refusal;
  checkOrder(action, current, at);
  const next = lifecycles[current.kind][current.state][action];
  return (next === back ? current.stateBefore : next) ?? current.state;
}
