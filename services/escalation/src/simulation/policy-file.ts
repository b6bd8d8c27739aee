import { causes, type Cause, type PolicyRules } from '../policies/policy.js';
import type { AppliedVersion } from '../policies/choice.js';

/** A policy as somebody writes it into a file: its rules, and for what it is (like the body of a draft). */
type PolicyFile = Partial<PolicyRules> & {
  policyId?: string;
  cause?: string;
  line?: 'state' | 'party' | null;
  unitId?: string | null;
  kinds?: AppliedVersion['scope']['kinds'];
};

const isCause = (word: unknown): word is Cause => causes.some((cause) => cause === word);

/** Reads such a policy; null: it lacks steps, a repetition or (without the id of a general policy) a cause. */
export function policyIn(text: string): AppliedVersion | null {
  const file = JSON.parse(text) as PolicyFile;
  const cause = file.cause ?? file.policyId;
  if (!isCause(cause) || !file.steps?.length || !file.repeatEvery) return null;
  const { steps, repeatEvery, maxSteps = null, quiet = null } = file;
  return {
    policy: { policyId: file.policyId ?? 'file', version: 0, steps, repeatEvery, maxSteps, quiet },
    scope: { cause, line: file.line ?? null, unitId: file.unitId ?? null, kinds: file.kinds ?? [] },
    validFrom: '1900-01-01',
    validTo: null,
  };
}
