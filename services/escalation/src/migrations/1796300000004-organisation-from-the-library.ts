import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Escalation kept all of directory's events, so the tables of the library are filled from its own and nothing is read
 * again.
 */
export class OrganisationFromTheLibrary1796300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO org_units (unit_id, code, name, hierarchy, level, valid_from, valid_to, version)
      SELECT unit_id, facts->>'code', facts->'name', facts->>'hierarchy', facts->>'level',
             (facts->>'validFrom')::date, (facts->>'validTo')::date, version FROM units;
      INSERT INTO org_lines (unit_id, above_id, line, valid_from, counts_to)
      SELECT unit_id, "parentId", facts->>'hierarchy', "from",
             coalesce(lead("from") OVER (PARTITION BY unit_id ORDER BY "from") - 1, 'infinity')
        FROM units, jsonb_to_recordset(facts->'lines') AS l("parentId" uuid, "from" date)
      UNION ALL
      SELECT unit_id, "committeeId", 'beside', "from",
             CASE WHEN "to" < coalesce((facts->>'validTo')::date, 'infinity') THEN "to" ELSE 'infinity' END
        FROM units, jsonb_to_recordset(facts->'committees') AS c("committeeId" uuid, "from" date, "to" date);
      INSERT INTO org_posts (post_id, unit_id, title, role, is_head, valid_from, valid_to, version)
      SELECT post_id, unit_id, facts->'title', facts->>'role', (facts->>'isHead')::boolean,
             (facts->>'validFrom')::date, (facts->>'validTo')::date, version FROM posts;
      INSERT INTO org_holders (post_id, version) SELECT post_id, version FROM post_holders;
      INSERT INTO org_tenures (post_id, officer_id, name, valid_from, valid_to)
      SELECT post_id, "officerId", name, "from", "to"
        FROM post_holders, jsonb_to_recordset(facts->'holders') AS h("officerId" uuid, name text, "from" date, "to" date);
      INSERT INTO org_days (year, days, version) SELECT year, days, version FROM calendars;
      DROP TABLE calendars, post_holders, posts, units;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE units (unit_id uuid PRIMARY KEY, facts jsonb NOT NULL, version integer NOT NULL);
      CREATE INDEX units_by_committee ON units USING gin ((facts->'committees') jsonb_path_ops);
      CREATE TABLE posts (post_id uuid PRIMARY KEY, unit_id uuid NOT NULL, facts jsonb NOT NULL, version integer NOT NULL);
      CREATE INDEX posts_by_unit ON posts (unit_id);
      CREATE TABLE post_holders (post_id uuid PRIMARY KEY, unit_id uuid NOT NULL, facts jsonb NOT NULL, version integer NOT NULL);
      CREATE INDEX post_holders_by_unit ON post_holders (unit_id);
      CREATE TABLE calendars (year integer PRIMARY KEY, days jsonb NOT NULL, version integer NOT NULL);
      INSERT INTO units
      SELECT unit_id, jsonb_build_object('unitId', unit_id, 'code', code, 'name', name, 'hierarchy', hierarchy, 'level', level,
               'validFrom', valid_from, 'validTo', valid_to, 'version', version,
               'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('parentId', above_id, 'from', valid_from, 'to', nullif(counts_to, 'infinity')))
                 FROM org_lines l WHERE l.unit_id = u.unit_id AND line <> 'beside'), '[]'),
               'committees', coalesce((SELECT jsonb_agg(jsonb_build_object('committeeId', above_id, 'from', valid_from, 'to', nullif(counts_to, 'infinity')))
                 FROM org_lines l WHERE l.unit_id = u.unit_id AND line = 'beside'), '[]')), version
        FROM org_units u;
      INSERT INTO posts
      SELECT post_id, unit_id, jsonb_build_object('postId', post_id, 'unitId', unit_id, 'title', title, 'role', role, 'isHead', is_head,
               'validFrom', valid_from, 'validTo', valid_to, 'version', version), version
        FROM org_posts;
      INSERT INTO post_holders
      SELECT post_id, unit_id, jsonb_build_object('postId', post_id, 'unitId', unit_id, 'version', h.version, 'holders', coalesce((
               SELECT jsonb_agg(jsonb_build_object('officerId', officer_id, 'name', name, 'from', valid_from, 'to', valid_to) ORDER BY valid_from)
                 FROM org_tenures t WHERE t.post_id = h.post_id), '[]')), h.version
        FROM org_holders h JOIN org_posts USING (post_id);
      INSERT INTO calendars SELECT year, days, version FROM org_days;
      DELETE FROM org_rereads; DELETE FROM org_days; DELETE FROM org_holders; DELETE FROM org_tenures; DELETE FROM org_posts;
      DELETE FROM org_lines; DELETE FROM org_units;
    `);
  }
}
