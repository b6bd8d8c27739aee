import { Injectable } from '@nestjs/common';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { AfterCommit } from '../live/after-commit.js';

type Unit = Payload<'directory.unit-changed.v1'>;
type Post = Payload<'directory.post-changed.v1'>;
type Holders = Payload<'directory.post-holder-changed.v1'>;

/** The organisation as the console needs it: names, who is above whom, and who holds which post. The highest version wins. */
@Injectable()
export class DirectoryProjectionService {
  constructor(private readonly live: AfterCommit) {}

  async unitChanged(tx: Tx, unit: Unit): Promise<void> {
    const fresh = await tx.query(upsertUnit, [
      unit.unitId,
      unit.code,
      unit.name,
      unit.hierarchy,
      unit.level,
      unit.validFrom,
      unit.validTo,
      unit.version,
    ]);
    if (fresh.length === 0) return;
    const parents = unit.lines.flatMap(({ parentId, from, to }) =>
      parentId === null ? [] : [{ above: parentId, from, to }],
    );
    const committees = unit.committees.map(({ committeeId, from, to }) => ({ above: committeeId, from, to }));
    await tx.query('DELETE FROM unit_links WHERE unit_id = $1', [unit.unitId]);
    await tx.query(insertLinks, [unit.unitId, JSON.stringify([...parents, ...committees])]);
    this.live.tellDirectoryChanged(tx);
  }

  async postChanged(tx: Tx, post: Post): Promise<void> {
    await tx.query(upsertPost, [
      post.postId,
      post.unitId,
      post.title,
      post.role,
      post.isHead,
      post.validFrom,
      post.validTo,
      post.version,
    ]);
    this.live.tellDirectoryChanged(tx);
  }

  async holdersChanged(tx: Tx, { postId, holders, version }: Holders): Promise<void> {
    const fresh = await tx.query(takeVersion, [postId, version]);
    if (fresh.length === 0) return;
    await tx.query('DELETE FROM post_terms WHERE post_id = $1', [postId]);
    await tx.query(insertTerms, [postId, JSON.stringify(holders)]);
    this.live.tellDirectoryChanged(tx);
  }
}

const upsertUnit = `
  INSERT INTO units AS u (unit_id, code, name, hierarchy, level, valid_from, valid_to, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (unit_id) DO UPDATE SET code = excluded.code, name = excluded.name, hierarchy = excluded.hierarchy,
    level = excluded.level, valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version
  WHERE u.version < excluded.version
  RETURNING unit_id`;

const insertLinks = `
  INSERT INTO unit_links (unit_id, above_id, valid_from, valid_to)
  SELECT $1, above, "from", "to" FROM jsonb_to_recordset($2::jsonb) AS l(above uuid, "from" date, "to" date)`;

const upsertPost = `
  INSERT INTO posts AS p (post_id, unit_id, title, role, is_head, valid_from, valid_to, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (post_id) DO UPDATE SET unit_id = excluded.unit_id, title = excluded.title, role = excluded.role,
    is_head = excluded.is_head, valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version
  WHERE p.version < excluded.version`;

/** Remembered apart from the terms: a post may have had no holder at all. */
const takeVersion = `
  INSERT INTO post_holders AS h (post_id, version) VALUES ($1, $2)
  ON CONFLICT (post_id) DO UPDATE SET version = excluded.version WHERE h.version < excluded.version
  RETURNING post_id`;

const insertTerms = `
  INSERT INTO post_terms (post_id, officer_id, name, valid_from, valid_to)
  SELECT $1, "officerId", name, "from", "to"
    FROM jsonb_to_recordset($2::jsonb) AS t("officerId" uuid, name text, "from" date, "to" date)`;
