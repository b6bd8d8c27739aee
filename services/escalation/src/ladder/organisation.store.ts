import type { Tx } from '@cau-noi/messaging';
import { organisationAround, workingCalendarOf } from '@cau-noi/organisation';
import type { Alert } from '../alerts/alert.js';
import { postsNamedIn, type PolicyRules } from '../policies/policy.js';
import { organisationOf, type HolderFacts, type PostFacts, type World } from './organisation.js';
import { reachedFrom } from './steps.js';

type NamedPost = Omit<PostFacts, 'isHead'> & HolderFacts;

/**
 * Everything that ladders of these units can reach on either line, and the working calendar; where policies name posts,
 * these and what is above them.
 */
export async function worldAround(
  tx: Tx,
  unitIds: readonly string[],
  policies: readonly PolicyRules[] = [],
): Promise<World> {
  const named = await namedPosts(tx, [...new Set([...new Set(policies)].flatMap(postsNamedIn))]);
  const [{ units, heads }, calendar] = await Promise.all([
    organisationAround(tx, [...unitIds, ...named.map(({ unitId }) => unitId)]),
    workingCalendarOf(tx),
  ]);
  return { organisation: organisationOf(units, heads, heads, named), calendar };
}

/** Everything that the ladders of these alerts can reach; `units`: and those of these. */
export const worldOf = (tx: Tx, alerts: readonly Alert[], units: readonly string[] = []): Promise<World> =>
  worldAround(
    tx,
    [...alerts.flatMap(reachedFrom), ...units],
    alerts.map(({ policy }) => policy),
  );

/** None is the rule, and then nothing is asked. */
async function namedPosts(tx: Tx, postIds: readonly string[]): Promise<NamedPost[]> {
  return postIds.length === 0 ? [] : tx.prepared<NamedPost>('named-posts', named, [postIds]);
}

const named = `
  SELECT post_id AS "postId", unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('officerId', t.officer_id, 'from', t.valid_from, 'to', t.valid_to)
                                    ORDER BY t.valid_from), '[]')
            FROM org_tenures t WHERE t.post_id = p.post_id) AS holders
    FROM org_posts p WHERE post_id = ANY($1::uuid[]) ORDER BY post_id`;
