import { familyOf, nextStepOf, type CaseState, type Waits } from './case-tag.js';
import type { WordKey } from '../words/words.js';
import { isStillOwed } from './owed.js';

/** What of a case tells whose its next step is. */
type Standing = {
  state: CaseState;
  handler: object | null;
  waitsForMe: Waits | null;
  due: { status: string; rule: string } | null;
};

/** Whose the next step is: the reader's, who has the case, who signs, who leads the unit; nobody's once all is done. */
export type Whose = 'me' | 'handler' | 'signer' | 'head' | 'nobody';

export function whoseStep({ state, handler, waitsForMe, due }: Standing): Whose {
  if (familyOf(state) === 'ended' && !isStillOwed(due)) return 'nobody';
  if (waitsForMe !== null) return 'me';
  if (state === 'awaiting-decision') return 'signer';
  return handler === null ? 'head' : 'handler';
}

/** The next step in words. What nobody has is first given to somebody; who has an accepted case takes it up. */
export function stepWord({ state, handler, due }: Omit<Standing, 'waitsForMe'>): WordKey {
  const isUngiven = handler === null && (state === 'received' || state === 'accepted');
  if (isUngiven) return 'next.accepted';
  return state === 'accepted' ? 'next.assigned' : nextStepOf(state, due);
}
