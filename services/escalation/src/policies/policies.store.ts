import { columnsOf, type Tx } from '@cau-noi/messaging';
import { PolicyRow } from './policies.table.js';
import type { Policy } from './policy.js';

/** The policies an administrator has changed; all others are those of `defaultPolicies`. */
export const changedPolicies = (tx: Tx): Promise<Policy[]> =>
  tx.query<Policy>(`SELECT ${columnsOf(PolicyRow)} FROM policies`);

/** Changes of policies come one at a time, until the end of the transaction. */
export async function lockPolicies(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('policies'))`);
}

/** Writes a policy as it is now. */
export async function savePolicy(tx: Tx, policy: Policy): Promise<void> {
  const policies = await tx.table(PolicyRow);
  await policies.upsert(policy, ['policyId']);
}
