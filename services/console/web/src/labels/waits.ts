import type { CaseState } from './case-tag.js';

/** Who looks at a case: role of the acting post, whether the case is with this very officer, and whether it is the own unit's. */
export type Looking = { role: string | null; isHandler: boolean; hasHandler: boolean; isOwnUnit: boolean };

const handlerWorks: readonly CaseState[] = [
  'received',
  'classified',
  'assigned',
  'verifying',
  'decided',
  'executing',
  'reopened',
];

/** Whether the next step is the reader's own. */
export function waitsForMe(state: CaseState, { role, isHandler, hasHandler, isOwnUnit }: Looking): boolean {
  if (isHandler) return handlerWorks.includes(state);
  // Who stands above reads on: giving out, signing and approving are for the heads of the unit that has the case.
  if (isOwnUnit && (role === 'LP' || role === 'LD')) {
    if (state === 'received' || state === 'reopened') return !hasHandler;
    // Who classified it does not settle it for that: settlement is given to somebody anew.
    return state === 'accepted' || state === 'awaiting-decision';
  }
  return false;
}
