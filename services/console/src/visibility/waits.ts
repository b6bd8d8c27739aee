import type { Permission } from '@cau-noi/platform';
import type { CaseState } from '@cau-noi/vocabulary';
import type { Reader } from './told.js';

/** What of a case waits for a reader: to work on it, to assign it, or to sign or approve its result. */
export const waits = ['work', 'assign', 'sign'] as const;
export type Waits = (typeof waits)[number];

/** What the post of the reader may do. */
export type Rights = ReadonlySet<Permission>;

type CaseAtHand = { state: CaseState; unitId: string | null; handlerOfficerId: string | null };

/** What the handler does next, by the right it needs; the other states wait for somebody else, or for nobody. */
const work: Readonly<Partial<Record<CaseState, Permission>>> = {
  received: 'case.classify',
  classified: 'case.accept',
  accepted: 'case.submit',
  assigned: 'case.take-up',
  verifying: 'case.submit',
  decided: 'case.close',
};

/**
 * The reader's own next step, by unit and right; null where it is somebody else's. Units above may read a case, but it
 * never waits for them; and what a post has no right to do does not wait for it.
 */
export function waitsFor(
  { unitId, officerId }: Pick<Reader, 'unitId' | 'officerId'>,
  rights: Rights,
  { state, unitId: unitOfCase, handlerOfficerId }: CaseAtHand,
): Waits | null {
  if (unitOfCase === null || unitOfCase !== unitId) return null;
  if (state === 'awaiting-decision') return rights.has('case.sign') ? 'sign' : null;
  const right = work[state];
  if (right !== undefined && handlerOfficerId === officerId && rights.has(right)) return 'work';
  const isToBeAssigned =
    state === 'accepted' || ((state === 'received' || state === 'classified') && !handlerOfficerId);
  return isToBeAssigned && rights.has('case.assign') ? 'assign' : null;
}
