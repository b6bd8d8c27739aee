import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { type Command, NotFound, VersionConflict } from '@cau-noi/platform';
import { changedPolicies, lockPolicies, savePolicy } from './policies.store.js';
import { changePolicy, defaultPolicies, type Policy, type PolicyFields } from './policy.js';

/** How alerts climb, per cause. An alert keeps the policy it was raised under. */
@Injectable()
export class PoliciesService {
  /** Every policy as it is now: the one that ships with the system, unless an administrator changed it. */
  async list(tx: Tx): Promise<Policy[]> {
    const changed = await changedPolicies(tx);
    return defaultPolicies.map((policy) => changed.find(({ policyId }) => policyId === policy.policyId) ?? policy);
  }

  /** The policy of a cause. Code: 'not-found'. */
  async of(tx: Tx, cause: string): Promise<Policy> {
    const policy = (await this.list(tx)).find(({ policyId }) => policyId === cause);
    if (!policy) throw new NotFound('policy');
    return policy;
  }

  /** Codes: 'not-found', 'case-changed' when the version asked for is not the current one, 'policy-without-steps'. */
  async change(tx: Tx, command: Command, policyId: string, facts: PolicyFields): Promise<Policy> {
    await lockPolicies(tx);
    const policy = await this.of(tx, policyId);
    if (command.expectedVersion !== null && command.expectedVersion !== policy.version)
      throw new VersionConflict('policy', policy.version, [policy]);
    const next = changePolicy(policy, facts);
    await savePolicy(tx, next);
    return next;
  }
}
