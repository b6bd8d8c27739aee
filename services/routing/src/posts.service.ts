import { Injectable } from '@nestjs/common';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { assigneeOf, officerUnknown, signerUnknown, type PostOnDay } from './domain/assignee.js';
import type { Handler } from './domain/case.js';
import { localDate } from './domain/paper.js';

/** Who should get a case: a post, an officer, or an officer in a certain post. */
export type Asked = { postId?: string | null; officerId?: string | null };

/** What routing must know of posts: which unit they belong to and who holds them on a day. */
@Injectable()
export class PostsService {
  /** Keeps the newest version of a post. */
  async keepPost(tx: Tx, post: Payload<'directory.post-changed.v1'>): Promise<void> {
    await tx.query(
      `INSERT INTO posts (post_id, unit_id, role, valid_from, valid_to, version) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (post_id) DO UPDATE SET unit_id = excluded.unit_id, role = excluded.role,
         valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version
       WHERE posts.version < excluded.version`,
      [post.postId, post.unitId, post.role, post.validFrom, post.validTo, post.version],
    );
  }

  /** Keeps the newest list of holders of a post, without their names. */
  async keepHolders(tx: Tx, changed: Payload<'directory.post-holder-changed.v1'>): Promise<void> {
    const holders = changed.holders.map(({ officerId, from, to }) => ({ officerId, from, to }));
    await tx.query(
      `INSERT INTO post_holders (post_id, holders, version) VALUES ($1, $2, $3)
       ON CONFLICT (post_id) DO UPDATE SET holders = excluded.holders, version = excluded.version
       WHERE post_holders.version < excluded.version`,
      [changed.postId, JSON.stringify(holders), changed.version],
    );
  }

  /** The post and officer of the unit that were asked for, on the day of the act. */
  async findAssignee(tx: Tx, unitId: string, { postId = null, officerId = null }: Asked, at: Date): Promise<Handler> {
    const posts = await tx.prepared<PostOnDay>(
      'find-assignee',
      `SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.role, h."officerId"
       FROM posts p
       LEFT JOIN post_holders ph USING (post_id)
       LEFT JOIN LATERAL jsonb_to_recordset(ph.holders) AS h("officerId" uuid, "from" date, "to" date)
         ON $3::date BETWEEN h."from" AND coalesce(h."to", 'infinity')
       WHERE p.unit_id = $1 AND ($2::uuid IS NULL OR p.post_id = $2)
         AND $3::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')
       ORDER BY p.post_id, h."from"`,
      [unitId, postId, localDate(at)],
    );
    return assigneeOf({ postId, officerId }, posts);
  }

  /** Throws `officer-unknown` for an officer who never held a post. */
  async assertOfficer(tx: Tx, officerId: string): Promise<void> {
    const [held] = await tx.query('SELECT 1 AS held FROM post_holders WHERE holders @> $1::jsonb LIMIT 1', [
      JSON.stringify([{ officerId }]),
    ]);
    if (!held) throw officerUnknown();
  }

  /** Throws `signer-unknown` for a post that the directory never named. */
  async assertSigner(tx: Tx, postId: string): Promise<void> {
    const [post] = await tx.prepared('known-post', 'SELECT 1 AS known FROM posts WHERE post_id = $1', [postId]);
    if (!post) throw signerUnknown();
  }
}
