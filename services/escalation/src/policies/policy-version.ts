import type { AppliedVersion } from './choice.js';
import { isDefault, type Policy, type PolicyRules, type Scope, type Step, type VersionState } from './policy.js';
import {
  applierIsDrafter,
  daysReversed,
  defaultNeverEnds,
  draftOutdated,
  notADraft,
  quietAllDay,
  scopeTaken,
  stepWithoutPost,
  tooManyAnswers,
  unitHeadIsFirst,
} from './refusals.js';

/** What somebody drafts: the rules, the days they hold (`validTo` null: without end), and why. */
export type DraftFields = PolicyRules & { validFrom: string; validTo: string | null; reason: string };

/** Running alerts keep the version they began with, unless somebody moves them on purpose. */
export type Move = { at: string; by: string; reason: string; alerts: number };

/** A version of a policy with its history. Who drafted is null for what shipped with the system. */
export type PolicyVersion = Policy &
  Scope & {
    versionId: string;
    state: VersionState;
    validFrom: string;
    validTo: string | null;
    reason: string;
    /** The version that was applied last when this one was drafted; null: there was none. */
    basedOn: number | null;
    draftedBy: string | null;
    draftedAt: Date;
    appliedBy: string | null;
    appliedAt: Date | null;
    /** When running alerts were moved to it, by whom and why, and how many they were. */
    moves: Move[];
  };

/** Which policy is drafted: another version of one there is, or a new one for a scope. */
export type DraftOf = { policyId: string; scope: Scope };
type Act = { by: string; at: Date };

/**
 * Drafts the next version of a policy. `versions`: all there are. Codes: 'policy-step-without-post',
 * 'policy-unit-head-is-first', 'policy-too-many-answers', 'policy-quiet-all-day', 'policy-days-reversed', 'policy-default-never-ends', 'policy-scope-taken' for a new policy where another one is for the same.
 */
export function draft(
  versionId: string,
  { policyId, scope }: DraftOf,
  fields: DraftFields,
  versions: readonly PolicyVersion[],
  { by, at }: Act,
): PolicyVersion {
  checkSteps(fields.steps);
  if (fields.quiet && fields.quiet.from === fields.quiet.to) throw quietAllDay();
  if (fields.validTo !== null && fields.validTo < fields.validFrom) throw daysReversed();
  if (isDefault(policyId) && fields.validTo !== null) throw defaultNeverEnds();
  const taken = ofSameScope(versions, policyId, scope);
  if (taken) throw scopeTaken(taken.policyId);
  const own = versions.filter((version) => version.policyId === policyId);
  return {
    ...scope,
    ...fields,
    versionId,
    policyId,
    version: Math.max(0, ...own.map(({ version }) => version)) + 1,
    state: 'draft',
    basedOn: lastApplied(own),
    draftedBy: by,
    draftedAt: at,
    appliedBy: null,
    appliedAt: null,
    moves: [],
  };
}

/**
 * A second person applies a draft: it holds from its day on, or from today where that is over. Codes: 'policy-not-a-draft',
 * 'four-eyes-needed', 'policy-draft-outdated' when another version was applied since it was drafted, 'policy-scope-taken',
 * 'policy-days-reversed'.
 */
export function apply(
  version: PolicyVersion,
  versions: readonly PolicyVersion[],
  { by, at }: Act,
  today: string,
): PolicyVersion {
  if (version.state !== 'draft') throw notADraft(version.state);
  if (version.draftedBy === by) throw applierIsDrafter();
  const taken = ofSameScope(versions, version.policyId, version);
  if (taken) throw scopeTaken(taken.policyId);
  const last = lastApplied(versions.filter(({ policyId }) => policyId === version.policyId));
  if (last !== version.basedOn) throw draftOutdated(last);
  const validFrom = version.validFrom < today ? today : version.validFrom;
  if (version.validTo !== null && version.validTo < validFrom) throw daysReversed();
  return { ...version, state: 'applied', validFrom, appliedBy: by, appliedAt: at };
}

/** Each step says whom it tells, and asks for no more answers than people it tells. */
function checkSteps(steps: readonly Step[]): void {
  steps.forEach(({ who, postId, also = [], answers = 1 }, at) => {
    if ((who === 'post') !== (postId !== undefined)) throw stepWithoutPost(at + 1);
    if (who === 'unit-head' && at > 0) throw unitHeadIsFirst(at + 1);
    if (answers > 1 + also.length) throw tooManyAnswers(at + 1, 1 + also.length);
  });
}

/** Nobody wants the draft any more. Code: 'policy-not-a-draft'. */
export function discard(version: PolicyVersion): PolicyVersion {
  if (version.state !== 'draft') throw notADraft(version.state);
  return { ...version, state: 'discarded' };
}

const lastApplied = (own: readonly PolicyVersion[]): number | null =>
  own
    .filter(({ state }) => state === 'applied')
    .reduce<number | null>((last, { version }) => Math.max(last ?? 0, version), null);

/** A version of another policy, applied, for exactly the same: nobody could say which of the two holds. */
const ofSameScope = (versions: readonly PolicyVersion[], policyId: string, scope: Scope): PolicyVersion | undefined =>
  versions.find(
    (other) => other.policyId !== policyId && other.state === 'applied' && scopeKey(other) === scopeKey(scope),
  );

const scopeKey = ({ cause, line, unitId, kinds }: Scope): string =>
  JSON.stringify([cause, line, unitId, [...kinds].sort()]);

/** The applied ones among these, as they are chosen from. */
export const appliedOf = (versions: readonly PolicyVersion[]): AppliedVersion[] =>
  versions.filter(({ state }) => state === 'applied').map(choosable);

/** A version as alerts would choose it. */
export const choosable = ({
  validFrom,
  validTo,
  ...version
}: Policy & Scope & Pick<AppliedVersion, 'validFrom' | 'validTo'>): AppliedVersion => ({
  policy: policyOf(version),
  scope: { cause: version.cause, line: version.line, unitId: version.unitId, kinds: version.kinds },
  validFrom,
  validTo,
});

/** What an alert keeps of a version. */
export const policyOf = ({ policyId, version, steps, repeatEvery, maxSteps, quiet = null }: Policy): Policy => ({
  policyId,
  version,
  steps,
  repeatEvery,
  maxSteps,
  quiet,
});
