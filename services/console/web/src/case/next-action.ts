import { isStillOwed } from '../deadline/owed.js';
import { familyOf, type CaseState } from '../labels/case-tag.js';

const stepForward: Readonly<Partial<Record<CaseState, string>>> = {
  received: 'classify',
  classified: 'accept',
  accepted: 'assign',
  assigned: 'take-up',
  verifying: 'submit-result',
  'awaiting-decision': 'decide',
  decided: 'close',
  suspended: 'resume',
};

type Offers<Refusal> = { allowed: readonly { action: string }[]; refused: readonly Refusal[] };
/** What moves a case on, and what prevents the step that would. */
export type Next<Refusal> = { action: string | undefined; against: Refusal | undefined };

/**
 * Returns the action that moves a case in this state on; the others are beside it. Who may give it to somebody does
 * that first, and a paper that the next step waits for is recorded first; so is what an ended case still owes.
 */
export function nextAction<Refusal extends { action: string; code: string }>(
  { state, handler, due }: { state: CaseState; handler: object | null; due: { status: string } | null },
  { allowed, refused }: Offers<Refusal>,
): Next<Refusal> {
  const isAllowed = (wanted: string): boolean => allowed.some(({ action }) => action === wanted);
  if (state === 'received' && handler === null && isAllowed('assign')) return { action: 'assign', against: undefined };
  if (familyOf(state) === 'ended' && isStillOwed(due) && isAllowed('issue-paper'))
    return { action: 'issue-paper', against: undefined };
  // Who has an accepted case goes on by himself; for everybody else it waits to be given to somebody.
  const step = state === 'accepted' && isAllowed('take-up') ? 'take-up' : stepForward[state];
  const against = refused.find(({ action, code }) => action === step && code !== 'transition-not-allowed');
  const action = against?.code === 'papers-missing' && isAllowed('issue-paper') ? 'issue-paper' : step;
  return { action, against };
}
