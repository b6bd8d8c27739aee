import type { Hierarchy, Kind } from '@cau-noi/vocabulary';
import type { QuietHours } from './quiet-hours.js';

/** Why an alert is raised. */
export const causes = ['overdue', 'crowd', 'crowd-growing'] as const;
export type Cause = (typeof causes)[number];

/** How long something is waited for: working days (the same time of day), office hours, or hours of any day. */
export type Duration = { workingDays: number } | { workingHours: number } | { hours: number };

/** Who is told at a step: the head of the unit itself, the head of the next level above, or a post by its id. */
export const whoCodes = ['unit-head', 'next-level', 'post'] as const;
export type Who = (typeof whoCodes)[number];

/**
 * One step. Without `who` the first one is told as the cause has it (overdue work: the head of the unit; a crowd: one level
 * above), later ones level by level. `also`: posts told at the same instant; `answers`: how many of all these people must
 * answer before the climb rests.
 */
export type Step = { after: Duration; who?: Who; postId?: string; also?: readonly string[]; answers?: number };

/**
 * How an alert climbs. `steps[i]` says who is notified as the i-th and how long they may stay silent before the next one
 * is; the wait of the last entry holds for all later ones, who are the heads of the next levels. At the top, or after
 * `maxSteps` people, it repeats.
 */
export type PolicyRules = {
  steps: readonly Step[];
  repeatEvery: Duration;
  /** How many people are notified at most before the last one is only reminded; null: as far as the line reaches. */
  maxSteps: number | null;
  /** When no next step and no reminder is told; missing in alerts raised before there were such hours. */
  quiet?: QuietHours | null;
};

/** One version of a policy, as an alert keeps it from its beginning on. */
export type Policy = PolicyRules & { policyId: string; version: number };

/**
 * Which alerts a policy is for: of one cause; of one line or both; from a unit and all below it, or from everywhere; about
 * cases of some kinds, or (none named) about anything. It is the same in all versions of a policy.
 */
export type Scope = { cause: Cause; line: Hierarchy | null; unitId: string | null; kinds: readonly Kind[] };

/** A draft binds nobody; applied, a version holds from its day on; a discarded draft is kept for the record. */
export const versionStates = ['draft', 'applied', 'discarded'] as const;
export type VersionState = (typeof versionStates)[number];

/** The policies that ship with the system, one for each cause: from everywhere, on both lines; they never end. */
export const isDefault = (policyId: string): boolean => causes.some((cause) => cause === policyId);

/**
 * How far ahead the day of an acknowledgement may be: done by then, or looked at again; no law gives this number. What
 * is late has no later date by law.
 */
export const longestPromise = { workingDays: 10 } as const satisfies Duration;

/** How long the `told`-th person (1 for the first) may stay silent. */
export const waitAfter = (policy: PolicyRules, told: number): Duration =>
  policy.steps[Math.min(Math.max(told, 1), policy.steps.length) - 1]?.after ?? policy.repeatEvery;

/** The step at which the `told`-th person is notified; none for those after the last one that is written down. */
export const stepOf = (policy: PolicyRules, told: number): Step | undefined => policy.steps[told - 1];

/** Every post that a policy names. */
export const postsNamedIn = ({ steps }: PolicyRules): string[] =>
  steps.flatMap(({ postId, also = [] }) => [...(postId === undefined ? [] : [postId]), ...also]);

/** Whether one more person may be notified after `told`. */
export const mayTellAnother = (policy: PolicyRules, told: number): boolean =>
  policy.maxSteps === null || told < policy.maxSteps;
