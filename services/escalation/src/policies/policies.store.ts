import { columnsOf, type Tx } from '@cau-noi/messaging';
import type { Text } from '@cau-noi/vocabulary';
import type { AppliedVersion } from './choice.js';
import { PolicyVersionRow } from './policies.table.js';
import { choosable, type PolicyVersion } from './policy-version.js';

const columns = columnsOf(PolicyVersionRow);
const applied = columnsOf(PolicyVersionRow, {
  fields: [
    'policyId',
    'version',
    'cause',
    'line',
    'unitId',
    'kinds',
    'steps',
    'repeatEvery',
    'maxSteps',
    'quiet',
    'validFrom',
    'validTo',
  ],
});

type AppliedRow = Parameters<typeof choosable>[0];

/** Every version there is, by policy, the newest first. */
export const allVersions = (tx: Tx): Promise<PolicyVersion[]> =>
  tx.query<PolicyVersion>(`SELECT ${columns} FROM policy_versions ORDER BY policy_id, version DESC`);

/** One version by its id. */
export async function versionOf(tx: Tx, versionId: string): Promise<PolicyVersion | undefined> {
  return (
    await tx.query<PolicyVersion>(`SELECT ${columns} FROM policy_versions WHERE version_id = $1`, [versionId])
  )[0];
}

/** Adds a version, or writes one as it is now; what was applied counts from the commit on. */
export async function saveVersion(tx: Tx, version: PolicyVersion): Promise<void> {
  const versions = await tx.table(PolicyVersionRow);
  await versions.upsert({ ...version, kinds: [...version.kinds], quiet: version.quiet ?? null }, ['versionId']);
  if (version.state === 'applied') await tx.query('UPDATE policy_changes SET counter = counter + 1');
}

/** The names directory gives officers who hold, held or will hold a post. */
export async function officerNames(tx: Tx, officerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ officerId: string; name: string }>(
    `SELECT DISTINCT ON (officer_id) officer_id AS "officerId", name FROM org_tenures
      WHERE officer_id = ANY($1::uuid[]) AND name IS NOT NULL ORDER BY officer_id, valid_from`,
    [officerIds],
  );
  return new Map(rows.map(({ officerId, name }) => [officerId, name]));
}

/** A post that a policy names, with its unit and the words directory gives today. */
export type NamedPost = { id: string; unitId: string; title: Text | null; unitName: Text | null };

/** Posts by their ids. */
export const postsByIds = (tx: Tx, postIds: readonly string[]): Promise<NamedPost[]> =>
  tx.query<NamedPost>(
    `SELECT p.post_id AS id, p.unit_id AS "unitId", p.title, u.name AS "unitName"
       FROM org_posts p LEFT JOIN org_units u USING (unit_id) WHERE p.post_id = ANY($1::uuid[]) ORDER BY p.post_id`,
    [postIds],
  );

/** Changes of policies come one at a time, until the end of the transaction. */
export async function lockPolicies(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('policies'))`);
}

/**
 * The number of changes so far, and the applied versions where it is not `known`: both by one statement, so that they
 * belong together.
 */
export async function appliedSince(
  tx: Tx,
  known: number,
): Promise<{ counter: number; versions: AppliedVersion[] | null }> {
  const [row] = await tx.prepared<{ counter: number; versions: AppliedRow[] | null }>('applied-policies', changes, [
    known,
  ]);
  return { counter: row?.counter ?? known, versions: row?.versions?.map(choosable) ?? null };
}

const changes = `
  SELECT counter, CASE WHEN counter <> $1::int THEN
           (SELECT jsonb_agg(to_jsonb(v)) FROM (SELECT ${applied} FROM policy_versions WHERE state = 'applied') AS v)
         END AS versions
    FROM policy_changes`;
