import { Injectable } from '@nestjs/common';
import { dayOf, startOf } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { theRole, type PaperKind } from '@cau-noi/vocabulary';
import { officerUnknown, type PostOnDay } from './domain/assignee.js';
import type { Paper } from './domain/case.js';
import { checkSigner, type SignerPost, type Standing } from './domain/signer.js';
import { UnitsService } from './units.service.js';

/** Who should get a case: a post, an officer, or an officer in a certain post. */
export type Asked = { postId?: string | null; officerId?: string | null };

/** A post that signed a paper. */
export type SigningPost = { unitId: string; role: string; isHeld: boolean };

/** A post of the unit that has a case, or the leader's of one above. */
export type PostAround = PostOnDay & { stands: Standing };

/** What routing must know of posts: which unit they belong to and who holds them on a day. */
@Injectable()
export class PostsService {
  constructor(private readonly units: UnitsService) {}

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

  /** The posts of the unit that fit what was asked for, on the day of the act. */
  asked(tx: Tx, unitId: string, { postId = null }: Asked, at: Date): Promise<PostOnDay[]> {
    return tx.prepared<PostOnDay>(
      'find-assignee',
      `SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.role, h."officerId"
       FROM posts p
       LEFT JOIN post_holders ph USING (post_id)
       LEFT JOIN LATERAL jsonb_to_recordset(ph.holders) AS h("officerId" uuid, "from" date, "to" date)
         ON $3::date BETWEEN h."from" AND coalesce(h."to", 'infinity')
       WHERE p.unit_id = $1 AND ($2::uuid IS NULL OR p.post_id = $2)
         AND $3::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')
       ORDER BY p.post_id, h."from"`,
      [unitId, postId, dayOf(at)],
    );
  }

  /** Posts of the unit, and those of the leaders above it on the State line, with who holds them on that day. */
  around(tx: Tx, unitId: string, at: Date): Promise<PostAround[]> {
    return tx.prepared<PostAround>('posts-around', postsAround, [unitId, dayOf(at), theRole.agencyHead]);
  }

  /** Throws `officer-unknown` for an officer who never held a post. */
  async assertOfficer(tx: Tx, officerId: string): Promise<void> {
    const [held] = await tx.query('SELECT 1 AS held FROM post_holders WHERE holders @> $1::jsonb LIMIT 1', [
      JSON.stringify([{ officerId }]),
    ]);
    if (!held) throw officerUnknown();
  }

  /** The post that signed a paper, and whether anybody held it on its date; null: the directory never named it. */
  async signerOf(tx: Tx, { signerPostId, date }: Paper): Promise<SigningPost | null> {
    const [post] = await tx.prepared<SigningPost>('signer', signer, [signerPostId, date]);
    return post ?? null;
  }

  /** Throws `signer-unknown`, `signer-cannot-sign`, `signer-vacant`; `issued`: the kind of paper, where it is no act. */
  async checkSigner(
    tx: Tx,
    unitId: string,
    { paper, signer: post, issued = null }: { paper: Paper; signer: SigningPost | null; issued?: PaperKind | null },
  ): Promise<void> {
    if (!post) return checkSigner(null, issued);
    const { role, isHeld } = post;
    checkSigner({ role, isHeld, stands: await this.standingOf(tx, post.unitId, unitId, paper.date) }, issued);
  }

  /** As `checkSigner`, of a post that is still to be read. */
  async assertSigner(tx: Tx, unitId: string, paper: Paper, issued: PaperKind | null = null): Promise<void> {
    await this.checkSigner(tx, unitId, { paper, signer: await this.signerOf(tx, paper), issued });
  }

  private async standingOf(tx: Tx, unitId: string, caseUnitId: string, day: string): Promise<SignerPost['stands']> {
    if (unitId === caseUnitId) return 'own';
    const isAbove = await this.units.standsAbove(tx, unitId, caseUnitId, startOf(day));
    return isAbove ? 'above' : 'elsewhere';
  }
}

const signer = `
  SELECT p.unit_id AS "unitId", p.role, EXISTS (
           SELECT 1 FROM post_holders ph CROSS JOIN LATERAL jsonb_to_recordset(ph.holders) AS h("from" date, "to" date)
            WHERE ph.post_id = p.post_id AND $2::date BETWEEN h."from" AND coalesce(h."to", 'infinity')
         ) AS "isHeld"
    FROM posts p WHERE p.post_id = $1`;

const postsAround = `
  WITH RECURSIVE line (unit_id) AS (
    SELECT $1::uuid
    UNION
    SELECT l."parentId" FROM line JOIN units u USING (unit_id)
    CROSS JOIN LATERAL jsonb_to_recordset(u.lines) AS l("parentId" uuid, "from" date, "to" date)
     WHERE u.hierarchy = 'state' AND $2::date BETWEEN l."from" AND coalesce(l."to", 'infinity')
  )
  SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.role, h."officerId",
         CASE WHEN p.unit_id = $1 THEN 'own' ELSE 'above' END AS stands
    FROM line JOIN posts p USING (unit_id)
    LEFT JOIN post_holders ph USING (post_id)
    LEFT JOIN LATERAL jsonb_to_recordset(ph.holders) AS h("officerId" uuid, "from" date, "to" date)
      ON $2::date BETWEEN h."from" AND coalesce(h."to", 'infinity')
   WHERE (p.unit_id = $1 OR p.role = $3) AND $2::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')
   ORDER BY p.post_id, h."from" LIMIT 1000`;
