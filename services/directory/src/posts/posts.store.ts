import type { Tx } from '@cau-noi/messaging';
import type { Holders, Officer, Post, StaffedPost, Tenure } from './post.js';

const staffed = `
  SELECT jsonb_build_object('postId', p.post_id, 'unitId', p.unit_id, 'title', jsonb_build_object('vi', p.title_vi, 'en', p.title_en),
           'role', p.role, 'isHead', p.is_head, 'validFrom', p.valid_from, 'validTo', p.valid_to, 'version', p.version) AS post,
         jsonb_build_object('postId', p.post_id, 'unitId', p.unit_id, 'version', p.holders_version, 'tenures', coalesce(
           jsonb_agg(jsonb_build_object('officerId', h.officer_id, 'from', h.valid_from, 'to', h.valid_to) ORDER BY h.valid_from)
             FILTER (WHERE h.officer_id IS NOT NULL), '[]')) AS holders,
         coalesce(jsonb_agg(jsonb_build_object('officerId', o.officer_id, 'name', o.name)) FILTER (WHERE o.officer_id IS NOT NULL), '[]') AS officers
  FROM posts p LEFT JOIN post_holders h USING (post_id) LEFT JOIN officers o USING (officer_id)`;

/** A post with its holders, if there is one. */
export async function findPost(tx: Tx, postId: string): Promise<StaffedPost | undefined> {
  const [row] = await tx.query<StaffedPost>(`${staffed} WHERE p.post_id = $1 GROUP BY p.post_id`, [postId]);
  return row;
}

/** Every post a unit has or had. */
export async function postsOfUnit(tx: Tx, unitId: string): Promise<Post[]> {
  const rows = await tx.query<StaffedPost>(`${staffed} WHERE p.unit_id = $1 GROUP BY p.post_id`, [unitId]);
  return rows.map(({ post }) => post);
}

/** Every head post there is or was, for an import that may touch all of them. */
export async function headPosts(tx: Tx): Promise<Post[]> {
  const rows = await tx.query<StaffedPost>(`${staffed} WHERE p.is_head GROUP BY p.post_id`);
  return rows.map(({ post }) => post);
}

/** Which posts: those that exist on the day `at`; `after` is the last row of the page before. */
export type PostFilter = {
  at: string;
  unitId?: string;
  officerId?: string;
  limit: number;
  after?: readonly (string | number)[];
};

/** Posts that exist on a day, heads first within their unit. */
export function postsOn(tx: Tx, filter: PostFilter): Promise<StaffedPost[]> {
  return tx.query<StaffedPost>(
    `${staffed}
     WHERE p.valid_from <= $1::date AND coalesce(p.valid_to, 'infinity') >= $1::date
       AND ($2::uuid IS NULL OR p.unit_id = $2)
       AND ($3::uuid IS NULL OR EXISTS (SELECT FROM post_holders held WHERE held.post_id = p.post_id AND held.officer_id = $3
            AND held.valid_from <= $1::date AND coalesce(held.valid_to, 'infinity') >= $1::date))
       AND ($4::text IS NULL OR (p.unit_id::text, CASE WHEN p.is_head THEN '0' ELSE '1' END, p.post_id::text) > ($4, $5, $6))
     GROUP BY p.post_id ORDER BY p.unit_id::text, CASE WHEN p.is_head THEN '0' ELSE '1' END, p.post_id::text LIMIT $7`,
    [
      filter.at,
      filter.unitId ?? null,
      filter.officerId ?? null,
      filter.after?.[0] ?? null,
      filter.after?.[1] ?? null,
      filter.after?.[2] ?? null,
      filter.limit,
    ],
  );
}

/** Writes posts as they are now; who holds them stays. */
export async function savePosts(tx: Tx, posts: readonly Post[]): Promise<void> {
  if (posts.length === 0) return;
  await tx.query(
    `INSERT INTO posts (post_id, unit_id, title_vi, title_en, role, is_head, valid_from, valid_to, version)
     SELECT "postId", "unitId", title->>'vi', title->>'en', role, "isHead", "validFrom", "validTo", version
     FROM jsonb_to_recordset($1::jsonb) AS p("postId" uuid, "unitId" uuid, title jsonb, role text, "isHead" boolean, "validFrom" date, "validTo" date, version integer)
     ON CONFLICT (post_id) DO UPDATE SET title_vi = excluded.title_vi, title_en = excluded.title_en, role = excluded.role,
       is_head = excluded.is_head, valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version`,
    [JSON.stringify(posts)],
  );
}

/** Writes who holds a post when, as it is now. */
export async function saveHolders(tx: Tx, holders: Holders): Promise<void> {
  const tenures: readonly Tenure[] = holders.tenures;
  await tx.query('DELETE FROM post_holders WHERE post_id = $1', [holders.postId]);
  await tx.query(
    `INSERT INTO post_holders SELECT $1, "officerId", "from", "to"
     FROM jsonb_to_recordset($2::jsonb) AS t("officerId" uuid, "from" date, "to" date)`,
    [holders.postId, JSON.stringify(tenures)],
  );
  await tx.query('UPDATE posts SET holders_version = $2 WHERE post_id = $1', [holders.postId, holders.version]);
}

/** The officers of these ids that the directory knows. */
export async function findOfficers(tx: Tx, officerIds: readonly string[]): Promise<Officer[]> {
  return tx.query<Officer>(`SELECT officer_id AS "officerId", name FROM officers WHERE officer_id = ANY($1::uuid[])`, [
    officerIds,
  ]);
}

/** Adds an officer; returns false when the id is taken. */
export async function insertOfficer(tx: Tx, officer: Officer): Promise<boolean> {
  const rows = await tx.query('INSERT INTO officers VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING officer_id', [
    officer.officerId,
    officer.name,
  ]);
  return rows.length > 0;
}

/** Officers by name. */
export function officersByName(tx: Tx, limit: number, after?: readonly (string | number)[]): Promise<Officer[]> {
  return tx.query<Officer>(
    `SELECT officer_id AS "officerId", name FROM officers
     WHERE $1::text IS NULL OR (name, officer_id::text) > ($1, $2) ORDER BY name, officer_id::text LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}
