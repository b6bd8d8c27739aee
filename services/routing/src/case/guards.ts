import { RuleBroken } from '@cau-noi/rules';
import { actions, caseStates, type Action, type CaseState } from '@cau-noi/vocabulary';
import type { Act, Case, Who } from './case.js';
import { back, lifecycles } from './lifecycle.js';
import { checkOrder } from './order-of-acts.js';

/** One condition of an act: the refusal people read, or null when the condition is met. */
export type Guard = (current: Case, who: Who, action: Action) => RuleBroken | null;

/** An act, as far as it decides who may do it and when. The first guard that refuses is the one people read. */
export type Guarded = { name: Action; guards: readonly Guard[] };

/** `transition-not-allowed`: the table of the kind has no such row. */
export const inTable: Guard = (current, _who, action) =>
  lifecycles[current.kind][current.state][action]
    ? null
    : new RuleBroken(
        'transition-not-allowed',
        {
          vi: `Không làm được bước “${actions[action].vi}” khi vụ việc đang ở trạng thái “${caseStates[current.state].vi}”. Tải lại trang để xem các bước được phép.`,
          en: `“${actions[action].en}” is not possible while the case is “${caseStates[current.state].en}”. Reload the page to see what is allowed.`,
        },
        { action, state: current.state },
      );

/** `already-taken-up`: the handler confirmed it before; from then on it is handed over, not returned. */
export const notTakenUp: Guard = (current) =>
  current.state === 'verifying'
    ? new RuleBroken('already-taken-up', {
        vi: 'Vụ việc đã được nhận. Nếu cần đổi người xử lý, dùng “Chuyển người xử lý”.',
        en: 'The case was taken up already. To change the handler, hand it over.',
      })
    : null;

/** `not-assigned`: nobody has the case, so nobody can give it on. */
export const assigned: Guard = (current) =>
  current.handler === null
    ? new RuleBroken('not-assigned', {
        vi: 'Vụ việc chưa có người phụ trách. Đề nghị lãnh đạo đơn vị phân công trước.',
        en: 'The case has no handler. Ask the head of the unit to assign it first.',
      })
    : null;

/** `not-the-handler`: only the handler or a head of the unit. */
export const handlerOnly: Guard = (current, who) =>
  who.leads || current.handler?.officerId === who.officerId
    ? null
    : new RuleBroken('not-the-handler', {
        vi: 'Chỉ người phụ trách vụ việc hoặc lãnh đạo đơn vị làm được bước này. Đề nghị lãnh đạo phân công lại.',
        en: 'Only the handler of the case or a head of the unit may do this. Ask the head to assign it to you.',
      });

/** As `handlerOnly`, but free while nobody has the case: the desk sorts what it has registered. */
export const handlerIfAny: Guard = (current, who, action) =>
  current.handler === null ? null : handlerOnly(current, who, action);

/** Why this person may not do this now; null when nothing is against it. */
export function refusalOf({ name, guards }: Guarded, current: Case, who: Who): RuleBroken | null {
  for (const guard of guards) {
    const refusal = guard(current, who, name);
    if (refusal) return refusal;
  }
  return null;
}

/** The state that follows; throws the refusal of `refusalOf` otherwise, and `before-…` for a date that contradicts another act. */
export function stateAfter(act: Guarded, current: Case, { who, at }: Pick<Act, 'who' | 'at'>): CaseState {
  const refusal = refusalOf(act, current, who);
  if (refusal) throw refusal;
  checkOrder(act.name, current, at);
  const next = lifecycles[current.kind][current.state][act.name];
  return (next === back ? current.stateBefore : next) ?? current.state;
}
