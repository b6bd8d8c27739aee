import type { Hierarchy, Kind } from '@cau-noi/vocabulary';
import type { Cause, Policy, Scope } from './policy.js';

/** A version that was applied: from which day to which (null: without end) it holds, and for what. */
export type AppliedVersion = { policy: Policy; scope: Scope; validFrom: string; validTo: string | null };

/**
 * What a policy is looked for: an alert of a cause on a line, about a case of a kind (null: not known); `path`: the unit
 * it is about and the units above it, the nearest first.
 */
export type Matter = { cause: Cause; line: Hierarchy; kind: Kind | null; path: readonly string[] };

/** The policy that holds, and those that would hold without it, the more specific first. */
export type Choice = { chosen: AppliedVersion; others: readonly AppliedVersion[] };

/**
 * Chooses the policy of a matter among those in force: of those that are for it, the one for the nearest unit; of these,
 * one that names kinds before one that does not; then one for a line before one for both; then by its id. So the choice
 * does not depend on their order. Null: none is for it.
 */
export function chooseInForce(inForce: readonly AppliedVersion[], matter: Matter): Choice | null {
  const [chosen, ...others] = inForce
    .filter(({ scope }) => isFor(scope, matter))
    .sort((one, other) => compare(one, other, matter.path));
  return chosen ? { chosen, others } : null;
}

/** The version of each policy that holds on a day: the one that began last; of several of that day the highest. */
export function inForceOn(versions: readonly AppliedVersion[], day: string): AppliedVersion[] {
  const latest = new Map<string, AppliedVersion>();
  for (const version of versions) {
    const known = latest.get(version.policy.policyId);
    if (version.validFrom <= day && (!known || isLater(version, known))) latest.set(version.policy.policyId, version);
  }
  return [...latest.values()].filter(({ validTo }) => validTo === null || day <= validTo);
}

const isLater = (one: AppliedVersion, other: AppliedVersion): boolean =>
  one.validFrom === other.validFrom ? one.policy.version > other.policy.version : one.validFrom > other.validFrom;

const isFor = ({ cause, line, unitId, kinds }: Scope, matter: Matter): boolean =>
  cause === matter.cause &&
  (line === null || line === matter.line) &&
  (unitId === null || matter.path.includes(unitId)) &&
  (kinds.length === 0 || (matter.kind !== null && kinds.includes(matter.kind)));

function compare(one: AppliedVersion, other: AppliedVersion, path: readonly string[]): number {
  const [a, b] = [rankOf(one.scope, path), rankOf(other.scope, path)];
  const differs = a.findIndex((rank, at) => rank !== b[at]);
  if (differs >= 0) return (a[differs] ?? 0) - (b[differs] ?? 0);
  return one.policy.policyId < other.policy.policyId ? -1 : 1;
}

/** Smaller is more specific: how far up the unit is, whether kinds are named, whether one line is. */
const rankOf = ({ unitId, kinds, line }: Scope, path: readonly string[]): number[] => [
  unitId === null ? path.length : path.indexOf(unitId),
  kinds.length === 0 ? 1 : 0,
  line === null ? 1 : 0,
];
