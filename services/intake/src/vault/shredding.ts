import type { Pool } from 'pg';

/**
 * Makes everything sealed for an owner (a person key, or the id of a paper) unreadable for ever, also in backups of
 * the records: its data key is destroyed and it can no longer be found. Answers whether there was a key.
 * The log of openings stays; its notes were sealed with the same key.
 */
export async function shred(pool: Pool, owner: string, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    `WITH id AS (DELETE FROM id_numbers WHERE person = $1), loose AS (DELETE FROM look_ups WHERE person = $1)
     UPDATE data_keys SET wrapped_key = NULL, shredded_at = $2 WHERE owner = $1 AND wrapped_key IS NOT NULL`,
    [owner, now],
  );
  return rowCount === 1;
}
