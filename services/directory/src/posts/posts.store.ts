import { columnsOf, insertOf, type Tx, upsertOf } from '@cau-noi/messaging';
import { In } from 'typeorm';
import { plain } from '../organisation/units.store.js';
import type { Holders, Officer, Post, StaffedPost } from './post.js';
import { OfficerRow, PostHolderRow, PostRow } from './posts.table.js';

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

/** Every post that these units have or had, with its holders, the oldest first. */
export function postsOfUnits(tx: Tx, unitIds: readonly string[]): Promise<StaffedPost[]> {
  const ofUnits = `${staffed} WHERE p.unit_id = ANY($1::uuid[]) GROUP BY p.post_id ORDER BY p.valid_from, p.post_id`;
  return tx.query<StaffedPost>(ofUnits, [unitIds]);
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
  /** Only posts that nobody holds, of units that exist on the day. */
  isVacant?: boolean;
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
       AND ($8::boolean IS NOT TRUE OR NOT EXISTS (SELECT FROM post_holders held WHERE held.post_id = p.post_id
            AND held.valid_from <= $1::date AND coalesce(held.valid_to, 'infinity') >= $1::date)
            AND EXISTS (SELECT FROM units u WHERE u.unit_id = p.unit_id AND u.valid_from <= $1::date
            AND coalesce(u.valid_to, 'infinity') >= $1::date))
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
      filter.isVacant ?? false,
    ],
  );
}

const upsertPosts = upsertOf(PostRow, { key: ['postId'], kept: ['unitId'], without: ['holdersVersion'] });

/** Writes posts as they are now; who holds them stays. */
export async function savePosts(tx: Tx, posts: readonly Post[]): Promise<void> {
  const rows = posts.map(({ title, ...post }) => ({ ...post, titleVi: title.vi, titleEn: title.en }));
  if (rows.length > 0) await tx.query(upsertPosts, [JSON.stringify(rows)]);
}

/** Writes who holds a post when, as it is now. */
export async function saveHolders(tx: Tx, { postId, tenures, version }: Holders): Promise<void> {
  const holders = await tx.table(PostHolderRow);
  await holders.delete({ postId });
  const rows = tenures.map(({ officerId, from, to }) => ({ postId, officerId, validFrom: from, validTo: to }));
  if (rows.length > 0) await holders.insert(rows);
  await (await tx.table(PostRow)).update({ postId }, { holdersVersion: version });
}

/** Writes who holds many posts when, as it is now. */
export async function saveAllHolders(tx: Tx, holders: readonly Holders[]): Promise<void> {
  if (holders.length === 0) return;
  const rows = holders.flatMap(({ postId, tenures }) =>
    tenures.map(({ officerId, from, to }) => ({ postId, officerId, validFrom: from, validTo: to })),
  );
  await tx.query('DELETE FROM post_holders WHERE post_id = ANY($1::uuid[])', [holders.map(({ postId }) => postId)]);
  await tx.query(insertHolders, [JSON.stringify(rows)]);
  await tx.query(holdersVersions, [JSON.stringify(holders)]);
}

const insertHolders = insertOf(PostHolderRow);
const holdersVersions = `
  UPDATE posts SET holders_version = given.version
    FROM jsonb_to_recordset($1::jsonb) AS given("postId" uuid, version int) WHERE post_id = given."postId"`;

/** Adds officers whose ids are new. */
export async function insertOfficers(tx: Tx, officers: readonly Officer[]): Promise<void> {
  if (officers.length > 0) await tx.query(insertOf(OfficerRow), [JSON.stringify(officers)]);
}

/** The officers of these ids that the directory knows. */
export async function findOfficers(tx: Tx, officerIds: readonly string[]): Promise<Officer[]> {
  const officers = await tx.table(OfficerRow);
  return officers.findBy({ officerId: In(officerIds) });
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
export function officersByName(
  tx: Tx,
  {
    limit,
    after,
    words,
  }: { limit: number; after: readonly (string | number)[] | undefined; words: string | undefined },
): Promise<Officer[]> {
  return tx.query<Officer>(
    `SELECT ${columnsOf(OfficerRow)} FROM officers
     WHERE ($1::text IS NULL OR (name, officer_id::text) > ($1, $2))
       AND ($4::text IS NULL OR strpos(${plain('name')}, ${plain('$4::text')}) > 0)
     ORDER BY name, officer_id::text LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit, words ?? null],
  );
}
