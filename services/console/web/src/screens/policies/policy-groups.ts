import type { PolicyVersion } from './policy-queries.js';

/** A policy with its versions, the newest first: the one in force (none while it has not begun), drafts, and the others. */
export type PolicyGroup = {
  policyId: string;
  /** For what it is: the same in all versions. */
  scope: Pick<PolicyVersion, 'cause' | 'line' | 'unitId' | 'kinds'>;
  inForce: PolicyVersion | null;
  drafts: PolicyVersion[];
  /** Applied, of a later day. */
  coming: PolicyVersion[];
  /** Former and discarded ones. */
  former: PolicyVersion[];
};

/** The general policies first, then those of a unit or of kinds; a policy of which all drafts were discarded is not shown. */
export function groupsOf(versions: readonly PolicyVersion[], today: string): PolicyGroup[] {
  return [...Map.groupBy(versions, ({ policyId }) => policyId)]
    .map(([policyId, own]) => groupOf(policyId, own, today))
    .filter(({ inForce, drafts, coming, former }) =>
      [inForce, ...drafts, ...coming, ...former].some((one) => one !== null && one.state !== 'discarded'),
    )
    .sort((one, other) => rankOf(one) - rankOf(other) || one.policyId.localeCompare(other.policyId));
}

function groupOf(policyId: string, own: readonly PolicyVersion[], today: string): PolicyGroup {
  const { cause, line, unitId, kinds } = own[0]!;
  const isComing = ({ state, isInForce, validFrom }: PolicyVersion): boolean =>
    state === 'applied' && !isInForce && validFrom > today;
  return {
    policyId,
    scope: { cause, line, unitId, kinds },
    inForce: own.find(({ isInForce }) => isInForce) ?? null,
    drafts: own.filter(({ state }) => state === 'draft'),
    coming: own.filter(isComing),
    former: own.filter((one) => one.state !== 'draft' && !one.isInForce && !isComing(one)),
  };
}

const rankOf = ({ scope: { cause, unitId, kinds, line } }: PolicyGroup): number =>
  (cause === 'overdue' ? 0 : 1) + (unitId === null && kinds.length === 0 && line === null ? 0 : 2);
