import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { CaseChanged, type Command, NotFound } from '@cau-noi/platform';
import { changePolicy, defaultPolicies, type Cause, type Policy } from './policy.js';

/** How alerts climb, per cause. An alert keeps the policy it was raised under. */
@Injectable()
export class PoliciesService {
  async list(tx: Tx): Promise<Policy[]> {
    const changed = await tx.query<Policy>(
      'SELECT policy_id AS "policyId", steps, repeat_every AS "repeatEvery", max_steps AS "maxSteps", version FROM policies',
    );
    return defaultPolicies.map((policy) => changed.find(({ policyId }) => policyId === policy.policyId) ?? policy);
  }

  async of(tx: Tx, cause: Cause): Promise<Policy> {
    const policy = (await this.list(tx)).find(({ policyId }) => policyId === cause);
    if (!policy) throw new NotFound('policy');
    return policy;
  }

  /** Codes: 'case-changed' when the version asked for is not the current one, 'policy-without-steps'. */
  async change(
    tx: Tx,
    command: Command,
    policyId: string,
    facts: Pick<Policy, 'steps' | 'repeatEvery' | 'maxSteps'>,
  ): Promise<Policy & { id: string }> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('policies'))`);
    const policy = (await this.list(tx)).find((one) => one.policyId === policyId);
    if (!policy) throw new NotFound('policy');
    if (command.expectedVersion !== null && command.expectedVersion !== policy.version)
      throw new CaseChanged(policy.version, [policy], 'policy');
    const next = changePolicy(policy, facts);
    await tx.query(
      `INSERT INTO policies VALUES ($1, $2, $3, $4, $5) ON CONFLICT (policy_id)
       DO UPDATE SET steps = excluded.steps, repeat_every = excluded.repeat_every, max_steps = excluded.max_steps, version = excluded.version`,
      [next.policyId, JSON.stringify(next.steps), JSON.stringify(next.repeatEvery), next.maxSteps, next.version],
    );
    return { id: policyId, ...next };
  }
}
