import type { Alert } from '../alerts/alert.js';
import { mayTellAnother, stepOf, type Cause, type PolicyRules, type Step } from '../policies/policy.js';
import {
  crowdStart,
  overdueStart,
  search,
  searchAbove,
  unitStart,
  type Found,
  type Rung,
  type Skipped,
  type Start,
} from './ladder.js';
import type { Organisation } from './organisation.js';

type Where = Pick<Alert, 'cause' | 'unitId' | 'line'> & { policy?: PolicyRules };

/** The lowest person of the whole ladder of an alert on that day, and everything missing on the way there. */
export function wholeLadder(alert: Where, date: string, organisation: Organisation): Found {
  const first = alert.policy && stepOf(alert.policy, 1);
  if (first?.who === 'post' && first.postId !== undefined) return named(first.postId, alert.unitId, date, organisation);
  const start = startOf(alert, first?.who ?? whoByCause[alert.cause], date, organisation);
  const found =
    start.unitId === null ? { rung: null, skipped: [], top: alert.unitId } : search(start.unitId, date, organisation);
  return { ...found, skipped: [...start.skipped, ...found.skipped] };
}

/** Overdue work is told to the head of the unit that is late first, a crowd one level above. */
const whoByCause = {
  overdue: 'unit-head',
  crowd: 'next-level',
  'crowd-growing': 'next-level',
} as const satisfies Record<Cause, Step['who']>;

function startOf({ cause, unitId, line }: Where, who: Step['who'], date: string, organisation: Organisation): Start {
  if (who === 'next-level') return crowdStart(unitId, line, date, organisation);
  return cause === 'overdue' ? overdueStart(unitId) : unitStart(unitId, line, date, organisation);
}

/** The next person after those that were told, as the policy has it; null: there is none, or the policy wants no more. */
export function nextOf(
  { policy, told }: { policy: PolicyRules; told: number },
  unitId: string,
  date: string,
  organisation: Organisation,
): Found | null {
  if (!mayTellAnother(policy, told)) return null;
  const step = stepOf(policy, told + 1);
  if (step?.who === 'post' && step.postId !== undefined) return named(step.postId, unitId, date, organisation);
  return searchAbove(unitId, date, organisation);
}

/** The holder of a post; where it is vacant the head of its unit or whoever is above; where nobody knows it, above `from`. */
function named(postId: string, from: string, date: string, organisation: Organisation): Found {
  const post = organisation.postOn(postId, date);
  if (!post) {
    const above = searchAbove(from, date, organisation) ?? { rung: null, skipped: [], top: from };
    return { ...above, skipped: [{ unitId: from, reason: 'post-unknown' }, ...above.skipped] };
  }
  const { unitId, officerId } = post;
  if (officerId !== null) return { rung: { unitId, postId, officerId }, skipped: [], top: unitId };
  const found = search(unitId, date, organisation);
  return { ...found, skipped: [{ unitId, reason: 'post-vacant' }, ...found.skipped] };
}

/** Those told at the same instant as the `told`-th person, and posts among them that nobody holds. */
export function alsoAt(
  policy: PolicyRules,
  told: number,
  besides: Rung,
  date: string,
  organisation: Organisation,
): { rungs: Rung[]; skipped: Skipped[] } {
  const [rungs, skipped]: [Rung[], Skipped[]] = [[], []];
  for (const postId of new Set(stepOf(policy, told)?.also)) {
    const post = organisation.postOn(postId, date);
    if (!post) skipped.push({ unitId: besides.unitId, reason: 'post-unknown' });
    else if (post.officerId === null) skipped.push({ unitId: post.unitId, reason: 'post-vacant' });
    else if (post.officerId !== besides.officerId)
      rungs.push({ unitId: post.unitId, postId, officerId: post.officerId });
  }
  return { rungs, skipped };
}

/** Whoever has a post that a policy names, else the head of the unit or somebody above. */
export function personAt(
  { unitId, postId }: { unitId: string; postId: string | null },
  date: string,
  organisation: Organisation,
): Found {
  const post = postId === null ? undefined : organisation.postOn(postId, date);
  return post?.officerId && postId !== null
    ? { rung: { unitId, postId, officerId: post.officerId }, skipped: [], top: unitId }
    : search(unitId, date, organisation);
}
