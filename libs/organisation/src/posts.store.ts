import type { Day } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { walkUp } from './lines.store.js';

/** A post on a day: its unit, what it may do, and who holds it (null: vacant). */
export type PostOnDay = { postId: string; unitId: string; role: string; officerId: string | null };
/** A post of a unit, or of one above it, and whether whoever holds it is on leave that day. */
export type PostAround = PostOnDay & { stands: 'own' | 'above'; isAway: boolean };

/** The posts of a unit that exist on a day, or one of them, in a stable order. */
export function postsOn(tx: Tx, unitId: string, day: Day, postId: string | null = null): Promise<PostOnDay[]> {
  return tx.prepared<PostOnDay>('posts-on', ofUnit, [unitId, day, postId]);
}

/** The posts of a unit on a day, and those with this role in the units above it on the State line; 1,000 at most. */
export function postsAround(tx: Tx, unitId: string, day: Day, roleAbove: string): Promise<PostAround[]> {
  return tx.prepared<PostAround>('posts-around', around, [[unitId], day, roleAbove]);
}

/**
 * Returns a post with who holds it on a day, whether or not it still exists then; null: the directory never named it.
 */
export async function postOf(tx: Tx, postId: string, day: Day): Promise<PostOnDay | null> {
  const [post] = await tx.prepared<PostOnDay>('post-of', one, [postId, day]);
  return post ?? null;
}

/** Returns who holds a post on a day; null: it is vacant, or nobody knows it. */
export async function holderOn(tx: Tx, postId: string, day: Day): Promise<string | null> {
  return (await postOf(tx, postId, day))?.officerId ?? null;
}

/** Returns the post that leads a unit on a day and who holds it; null: there is none. */
export async function headOf(tx: Tx, unitId: string, day: Day): Promise<PostOnDay | null> {
  const [post] = await tx.prepared<PostOnDay>('head-of', head, [unitId, day]);
  return post ?? null;
}

/** Whether an officer holds, held or will hold any post. */
export async function everHeldAPost(tx: Tx, officerId: string): Promise<boolean> {
  const [found] = await tx.query('SELECT 1 AS found FROM org_tenures WHERE officer_id = $1 LIMIT 1', [officerId]);
  return found !== undefined;
}

const post = 'p.post_id AS "postId", p.unit_id AS "unitId", p.role, t.officer_id AS "officerId"';
const holder = `LEFT JOIN org_tenures t ON t.post_id = p.post_id AND $2::date BETWEEN t.valid_from AND coalesce(t.valid_to, 'infinity')`;
const exists = `$2::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')`;

const ofUnit = `
  SELECT ${post} FROM org_posts p ${holder}
   WHERE p.unit_id = $1 AND ($3::uuid IS NULL OR p.post_id = $3) AND ${exists}
   ORDER BY p.post_id, t.valid_from`;

const around = `${walkUp('state')}
  SELECT ${post}, CASE WHEN p.unit_id = ANY($1::uuid[]) THEN 'own' ELSE 'above' END AS stands,
         EXISTS (SELECT FROM org_leaves a WHERE a.officer_id = t.officer_id AND NOT a.withdrawn
                    AND $2::date BETWEEN a.valid_from AND a.valid_to) AS "isAway"
    FROM up CROSS JOIN LATERAL (SELECT * FROM org_posts o WHERE o.unit_id = up.unit_id OFFSET 0) AS p ${holder}
   WHERE (p.unit_id = ANY($1::uuid[]) OR p.role = $3) AND ${exists}
   ORDER BY p.post_id, t.valid_from LIMIT 1000`;

const one = `SELECT ${post} FROM org_posts p ${holder} WHERE p.post_id = $1 ORDER BY t.valid_from LIMIT 1`;

const head = `
  SELECT ${post} FROM org_posts p ${holder} WHERE p.unit_id = $1 AND p.is_head AND ${exists}
   ORDER BY p.valid_from, p.post_id LIMIT 1`;
