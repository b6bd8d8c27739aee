import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What routing kept of the organisation moves into the tables of the library: all it ever asked for is there at once. What it
 * did not keep (names, days of units, committees, heads, the calendar) comes from directory.events, read once more.
 */
export class OrganisationFromTheLibrary1796300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO org_units (unit_id, hierarchy, version) SELECT unit_id, hierarchy, version - 1 FROM units;
      INSERT INTO org_lines (unit_id, above_id, line, valid_from, counts_to)
      SELECT unit_id, "parentId", hierarchy, "from", coalesce(lead("from") OVER (PARTITION BY unit_id ORDER BY "from") - 1, 'infinity')
        FROM units, jsonb_to_recordset(lines) AS l("parentId" uuid, "from" date);
      INSERT INTO org_posts (post_id, unit_id, role, valid_from, valid_to, version)
      SELECT post_id, unit_id, role, valid_from, valid_to, version - 1 FROM posts;
      INSERT INTO org_holders (post_id, version) SELECT post_id, version - 1 FROM post_holders;
      INSERT INTO org_tenures (post_id, officer_id, valid_from, valid_to)
      SELECT post_id, "officerId", "from", "to"
        FROM post_holders, jsonb_to_recordset(holders) AS h("officerId" uuid, "from" date, "to" date);
      INSERT INTO org_rereads SELECT true WHERE EXISTS (SELECT FROM inbox);
      DROP TABLE post_holders, posts, units;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE units (unit_id uuid PRIMARY KEY, hierarchy text NOT NULL, lines jsonb NOT NULL, version integer NOT NULL);
      CREATE TABLE posts (
        post_id uuid PRIMARY KEY, unit_id uuid NOT NULL, role text NOT NULL, valid_from date NOT NULL, valid_to date,
        version integer NOT NULL
      );
      CREATE INDEX posts_unit ON posts (unit_id);
      CREATE TABLE post_holders (post_id uuid PRIMARY KEY, holders jsonb NOT NULL, version integer NOT NULL);
      CREATE INDEX post_holders_officer ON post_holders USING gin (holders jsonb_path_ops);
      INSERT INTO units
      SELECT unit_id, hierarchy, coalesce((
               SELECT jsonb_agg(jsonb_build_object('parentId', above_id, 'from', valid_from, 'to', nullif(counts_to, 'infinity')) ORDER BY valid_from)
                 FROM org_lines l WHERE l.unit_id = u.unit_id AND line <> 'beside'), '[]'), version
        FROM org_units u;
      INSERT INTO posts SELECT post_id, unit_id, role, valid_from, valid_to, version FROM org_posts;
      INSERT INTO post_holders
      SELECT post_id, coalesce((
               SELECT jsonb_agg(jsonb_build_object('officerId', officer_id, 'from', valid_from, 'to', valid_to) ORDER BY valid_from)
                 FROM org_tenures t WHERE t.post_id = h.post_id), '[]'), version
        FROM org_holders h;
      DELETE FROM org_rereads; DELETE FROM org_days; DELETE FROM org_holders; DELETE FROM org_tenures; DELETE FROM org_posts;
      DELETE FROM org_lines; DELETE FROM org_units;
    `);
  }
}
