import { familyOf, type CaseState } from '../../labels/case-tag.js';
import { isExecutionOwed, isStillOwed } from '../../labels/owed.js';

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
 * that first, and a paper that the next step waits for is recorded first; so is what an ended case still owes, a paper or
 * how its decision was executed. What is against the step says whose it is.
 */
export function nextAction<Refusal extends { action: string; code: string }>(
  { state, handler, due }: { state: CaseState; handler: object | null; due: { status: string; rule: string } | null },
  { allowed, refused }: Offers<Refusal>,
): Next<Refusal> {
  const isAllowed = (wanted: string): boolean => allowed.some(({ action }) => action === wanted);
  if (state === 'received' && handler === null && isAllowed('assign')) return { action: 'assign', against: undefined };
  const isExecution = familyOf(state) === 'ended' && isExecutionOwed(due);
  if (familyOf(state) === 'ended' && !isExecution && isStillOwed(due) && isAllowed('issue-paper'))
    return { action: 'issue-paper', against: undefined };
  // Who has an accepted case goes on by himself; for everybody else it waits to be given to somebody.
  const forward = isExecution ? 'record-execution' : stepForward[state];
  const step = state === 'accepted' && isAllowed('take-up') ? 'take-up' : forward;
  const against = refused.find(({ action, code }) => action === step && code !== 'transition-not-allowed');
  const action = against?.code === 'papers-missing' && isAllowed('issue-paper') ? 'issue-paper' : step;
  return { action, against };
}
