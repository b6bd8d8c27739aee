import type { Tx } from '@cau-noi/messaging';
import type { Leave } from './leave.js';
import { LeaveRow } from './leaves.table.js';

/** A leave with the name of whoever is away. */
export type NamedLeave = Leave & { name: string };

const columns = `l.leave_id AS "leaveId", l.post_id AS "postId", l.officer_id AS "officerId", l.valid_from AS "from",
  l.valid_to AS "to", l.stand_in_post_id AS "standInPostId", l.withdrawn, l.version`;

/** A leave, if there is one. */
export async function findLeave(tx: Tx, leaveId: string): Promise<Leave | undefined> {
  const [leave] = await tx.query<Leave>(`SELECT ${columns} FROM leaves l WHERE l.leave_id = $1`, [leaveId]);
  return leave;
}

/** Every leave recorded for a post, those taken back too. */
export const leavesOfPost = (tx: Tx, postId: string): Promise<Leave[]> =>
  tx.query<Leave>(`SELECT ${columns} FROM leaves l WHERE l.post_id = $1 ORDER BY l.valid_from`, [postId]);

/** Which leaves: of the posts of a unit, those that end on a day or later; `after` is the last row of the page before. */
type LeaveFilter = { unitId: string; from: string; limit: number; after?: readonly (string | number)[] };

/** Leaves that were not taken back, the earliest first. */
export const leavesFrom = (tx: Tx, { unitId, from, limit, after }: LeaveFilter): Promise<NamedLeave[]> =>
  tx.query<NamedLeave>(
    `SELECT ${columns}, o.name FROM leaves l JOIN posts p USING (post_id) JOIN officers o USING (officer_id)
     WHERE p.unit_id = $1 AND NOT l.withdrawn AND l.valid_to >= $2::date
       AND ($3::text IS NULL OR (l.valid_from, l.leave_id::text) > ($3::date, $4))
     ORDER BY l.valid_from, l.leave_id::text LIMIT $5`,
    [unitId, from, after?.[0] ?? null, after?.[1] ?? null, limit],
  );

/** Writes a leave as it is now. */
export async function saveLeave(tx: Tx, { from, to, ...leave }: Leave): Promise<void> {
  await (await tx.table(LeaveRow)).upsert({ ...leave, validFrom: from, validTo: to }, ['leaveId']);
}
