import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { newest } from './newest.js';

type Unit = Payload<'directory.unit-changed.v1'>;
type Post = Payload<'directory.post-changed.v1'>;
type Holders = Payload<'directory.post-holder-changed.v1'>;
type Leave = Payload<'directory.leave-changed.v1'>;
type Year = Payload<'directory.calendar-changed.v1'>;

/** Keeps the newest version of units with their lines. */
export async function keepUnits(tx: Tx, units: readonly Unit[]): Promise<void> {
  await tx.query(takeUnits, [JSON.stringify(newest(units, ({ unitId }) => unitId))]);
}

/** Keeps the newest version of posts. */
export async function keepPosts(tx: Tx, posts: readonly Post[]): Promise<void> {
  await tx.query(takePosts, [JSON.stringify(newest(posts, ({ postId }) => postId))]);
}

/** Stores the newest list of who holds a post when. */
export async function keepHolders(tx: Tx, holders: readonly Holders[]): Promise<void> {
  await tx.query(takeHolders, [JSON.stringify(newest(holders, ({ postId }) => postId))]);
}

/** Keeps the newest version of leaves, those taken back too. */
export async function keepLeaves(tx: Tx, leaves: readonly Leave[]): Promise<void> {
  await tx.query(takeLeaves, [JSON.stringify(newest(leaves, ({ leaveId }) => leaveId))]);
}

/** Keeps the newest calendar of a year. */
export async function keepDays(tx: Tx, years: readonly Year[]): Promise<void> {
  await tx.query(takeDays, [JSON.stringify(newest(years, ({ year }) => String(year)))]);
}

/**
 * The lines of a unit that became newer are replaced. A line one level up counts until the next one begins: a unit that ended,
 * or whose lines leave a gap, goes on under the last unit it had. The committee beside it counts for its days; after the unit
 * ended, the last one it had.
 */
const takeUnits = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS u("unitId" uuid, code text, name jsonb, hierarchy text, level text, "validFrom" date, "validTo" date, lines jsonb,
           committees jsonb, version int)
  ), fresh AS (
    INSERT INTO org_units AS u (unit_id, code, name, hierarchy, level, valid_from, valid_to, version)
    SELECT "unitId", code, name, hierarchy, level, "validFrom", "validTo", version FROM told
    ON CONFLICT (unit_id) DO UPDATE SET code = excluded.code, name = excluded.name, hierarchy = excluded.hierarchy,
      level = excluded.level, valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version
    WHERE u.version < excluded.version
    RETURNING unit_id
  ), gone AS (
    DELETE FROM org_lines WHERE unit_id IN (SELECT unit_id FROM fresh)
  )
  INSERT INTO org_lines (unit_id, above_id, line, valid_from, counts_to)
  SELECT unit_id, "parentId", hierarchy, "from", coalesce(lead("from") OVER (PARTITION BY unit_id ORDER BY "from") - 1, 'infinity')
    FROM fresh JOIN told ON "unitId" = unit_id, jsonb_to_recordset(lines) AS l("parentId" uuid, "from" date)
  UNION ALL
  SELECT unit_id, "committeeId", 'beside', "from", CASE WHEN "to" < coalesce("validTo", 'infinity') THEN "to" ELSE 'infinity' END
    FROM fresh JOIN told ON "unitId" = unit_id, jsonb_to_recordset(committees) AS c("committeeId" uuid, "from" date, "to" date)`;

const takePosts = `
  INSERT INTO org_posts AS p (post_id, unit_id, title, role, is_head, valid_from, valid_to, version)
  SELECT "postId", "unitId", title, role, "isHead", "validFrom", "validTo", version FROM jsonb_to_recordset($1::jsonb)
    AS t("postId" uuid, "unitId" uuid, title jsonb, role text, "isHead" boolean, "validFrom" date, "validTo" date, version int)
  ON CONFLICT (post_id) DO UPDATE SET unit_id = excluded.unit_id, title = excluded.title, role = excluded.role,
    is_head = excluded.is_head, valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version
  WHERE p.version < excluded.version`;

const takeHolders = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS t("postId" uuid, holders jsonb, version int)
  ), fresh AS (
    INSERT INTO org_holders AS h (post_id, version) SELECT "postId", version FROM told
    ON CONFLICT (post_id) DO UPDATE SET version = excluded.version WHERE h.version < excluded.version
    RETURNING post_id
  ), gone AS (
    DELETE FROM org_tenures WHERE post_id IN (SELECT post_id FROM fresh)
  )
  INSERT INTO org_tenures (post_id, officer_id, name, valid_from, valid_to)
  SELECT post_id, "officerId", name, "from", "to"
    FROM fresh JOIN told ON "postId" = post_id, jsonb_to_recordset(holders) AS h("officerId" uuid, name text, "from" date, "to" date)`;

const takeLeaves = `
  INSERT INTO org_leaves AS l (leave_id, post_id, officer_id, valid_from, valid_to, stand_in_post_id, withdrawn, version)
  SELECT "leaveId", "postId", "officerId", "from", "to", "standInPostId", withdrawn, version
    FROM jsonb_to_recordset($1::jsonb) AS t("leaveId" uuid, "postId" uuid, "officerId" uuid, "from" date, "to" date,
                                            "standInPostId" uuid, withdrawn boolean, version int)
  ON CONFLICT (leave_id) DO UPDATE SET valid_from = excluded.valid_from, valid_to = excluded.valid_to,
    stand_in_post_id = excluded.stand_in_post_id, withdrawn = excluded.withdrawn, version = excluded.version
  WHERE l.version < excluded.version`;

const takeDays = `
  INSERT INTO org_days AS d (year, days, version)
  SELECT year, days, version FROM jsonb_to_recordset($1::jsonb) AS t(year int, days jsonb, version int)
  ON CONFLICT (year) DO UPDATE SET days = excluded.days, version = excluded.version WHERE d.version < excluded.version`;
