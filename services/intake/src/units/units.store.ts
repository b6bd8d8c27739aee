import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';

/** Takes the newest of each unit, for the code in the numbers of its cases; an older version that arrives late changes nothing. */
export async function takeUnit(tx: Tx, { unitId, code, version }: Payload<'directory.unit-changed.v1'>): Promise<void> {
  await tx.query(
    `INSERT INTO units (unit_id, code, version) VALUES ($1, $2, $3)
       ON CONFLICT (unit_id) DO UPDATE SET code = excluded.code, version = excluded.version
       WHERE units.version < excluded.version`,
    [unitId, code, version],
  );
}

/** Takes the newest of each post: whether it leads its unit. */
export async function takePost(
  tx: Tx,
  { postId, unitId, isHead, version }: Payload<'directory.post-changed.v1'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO posts (post_id, unit_id, is_head, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (post_id) DO UPDATE SET unit_id = excluded.unit_id, is_head = excluded.is_head, version = excluded.version
       WHERE posts.version < excluded.version`,
    [postId, unitId, isHead, version],
  );
}

/** Whether a post leads its unit; false for a post that is not known. */
export async function isHead(tx: Tx, { postId, unitId }: { postId: string; unitId: string }): Promise<boolean> {
  const [post] = await tx.query<{ is_head: boolean }>('SELECT is_head FROM posts WHERE post_id = $1 AND unit_id = $2', [
    postId,
    unitId,
  ]);
  return post?.is_head ?? false;
}
