import { RuleBroken } from '@cau-noi/rules';

/** Why an alert is raised. */
export const causes = ['overdue', 'crowd'] as const;
export type Cause = (typeof causes)[number];

/** How long something is waited for: working days (the same time of day), office hours, or hours of any day. */
export type Duration = { workingDays: number } | { workingHours: number } | { hours: number };

/**
 * How an alert of one cause climbs. `steps[i]` sets how long the i-th notified person may stay silent before the next
 * one is notified; the last entry holds for all later ones. At the top, or after `maxSteps` people, it repeats. An
 * alert keeps the policy it was raised under.
 */
export type Policy = {
  policyId: Cause;
  steps: { after: Duration }[];
  repeatEvery: Duration;
  /** How many people are notified at most before the last one is only reminded; null: as far as the line reaches. */
  maxSteps: number | null;
  version: number;
};

/** What an administrator sets of a policy. */
export type PolicyFields = Omit<Policy, 'policyId' | 'version'>;

/** What holds until an administrator changes it; no law gives these numbers. */
export const defaultPolicies: readonly Policy[] = [
  {
    policyId: 'overdue',
    steps: [{ after: { workingDays: 2 } }],
    repeatEvery: { workingDays: 2 },
    maxSteps: null,
    version: 1,
  },
  {
    policyId: 'crowd',
    steps: [{ after: { workingHours: 4 } }],
    repeatEvery: { workingDays: 1 },
    maxSteps: null,
    version: 1,
  },
];

/**
 * How far ahead the day of an acknowledgement may be: done by then, or looked at again; no law gives this number. What
 * is late has no later date by law.
 */
export const longestPromise = { workingDays: 10 } as const satisfies Duration;

/** How long the `told`-th person (1 for the first) may stay silent. */
export const waitAfter = (policy: Policy, told: number): Duration =>
  policy.steps[Math.min(Math.max(told, 1), policy.steps.length) - 1]?.after ?? policy.repeatEvery;

/** Whether one more person may be notified after `told`. */
export const mayTellAnother = (policy: Policy, told: number): boolean =>
  policy.maxSteps === null || told < policy.maxSteps;

/** Takes new numbers for alerts raised from now on; the same numbers change nothing. Code: 'policy-without-steps'. */
export function changePolicy(policy: Policy, facts: PolicyFields): Policy {
  if (facts.steps.length === 0) {
    throw new RuleBroken('policy-without-steps', {
      vi: 'Chính sách cần ít nhất một bước. Hãy ghi thời gian chờ của bước đầu.',
      en: 'A policy needs at least one step. Give the time the first step waits.',
    });
  }
  const isSame = policyFields.every((field) => JSON.stringify(facts[field]) === JSON.stringify(policy[field]));
  return isSame ? policy : { ...policy, ...facts, version: policy.version + 1 };
}

/** Each field of a policy: the compiler asks for one that is forgotten here. */
const policyFields = Object.keys({
  steps: true,
  repeatEvery: true,
  maxSteps: true,
} satisfies Record<keyof PolicyFields, true>) as (keyof PolicyFields)[];
