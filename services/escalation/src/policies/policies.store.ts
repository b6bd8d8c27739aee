import type { Tx } from '@cau-noi/messaging';
import type { Policy } from './policy.js';

/** The policies an administrator has changed; all others are as `defaultPolicies` says. */
export const changedPolicies = (tx: Tx): Promise<Policy[]> =>
  tx.query<Policy>(
    'SELECT policy_id AS "policyId", steps, repeat_every AS "repeatEvery", max_steps AS "maxSteps", version FROM policies',
  );

/** Changes of policies come one at a time, until the end of the transaction. */
export async function lockPolicies(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('policies'))`);
}

/** Writes a policy as it is now. */
export async function savePolicy(tx: Tx, policy: Policy): Promise<void> {
  await tx.query(
    `INSERT INTO policies VALUES ($1, $2, $3, $4, $5) ON CONFLICT (policy_id)
       DO UPDATE SET steps = excluded.steps, repeat_every = excluded.repeat_every, max_steps = excluded.max_steps, version = excluded.version`,
    [
      policy.policyId,
      JSON.stringify(policy.steps),
      JSON.stringify(policy.repeatEvery),
      policy.maxSteps,
      policy.version,
    ],
  );
}
