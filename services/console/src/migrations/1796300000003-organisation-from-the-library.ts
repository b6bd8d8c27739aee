import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the console kept of the organisation moves into the tables of the library. Which line a link is follows from the two
 * units it joins; tops of lines were not kept, so units come one version lower and directory.events is read once more.
 */
export class OrganisationFromTheLibrary1796300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO org_units (unit_id, code, name, hierarchy, level, valid_from, valid_to, version)
      SELECT unit_id, code, name, hierarchy, level, valid_from, valid_to, version - 1 FROM units;
      INSERT INTO org_lines (unit_id, above_id, line, valid_from, counts_to)
      SELECT l.unit_id, above_id, CASE upper.hierarchy WHEN lower.hierarchy THEN lower.hierarchy WHEN 'party' THEN 'beside' ELSE 'either' END,
             l.valid_from, coalesce(l.valid_to, 'infinity')
        FROM unit_links l JOIN units lower ON lower.unit_id = l.unit_id LEFT JOIN units upper ON upper.unit_id = above_id;
      INSERT INTO org_posts (post_id, unit_id, title, role, is_head, valid_from, valid_to, version)
      SELECT post_id, unit_id, title, role, is_head, valid_from, valid_to, version FROM posts;
      INSERT INTO org_holders (post_id, version) SELECT post_id, version FROM post_holders;
      INSERT INTO org_tenures (post_id, officer_id, name, valid_from, valid_to)
      SELECT post_id, officer_id, name, valid_from, valid_to FROM post_terms;
      INSERT INTO org_days (year, days, version) SELECT year, days, version - 1 FROM calendars;
      INSERT INTO org_rereads SELECT true WHERE EXISTS (SELECT FROM inbox);
      DROP TABLE calendars, post_holders, post_terms, posts, unit_links, units;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE units (
        unit_id uuid PRIMARY KEY, code text NOT NULL, name jsonb NOT NULL, hierarchy text NOT NULL, level text NOT NULL,
        valid_from date NOT NULL, valid_to date, version int NOT NULL
      );
      CREATE TABLE unit_links (unit_id uuid NOT NULL, above_id uuid NOT NULL, valid_from date NOT NULL, valid_to date);
      CREATE INDEX unit_links_of_unit ON unit_links (unit_id);
      CREATE TABLE posts (
        post_id uuid PRIMARY KEY, unit_id uuid NOT NULL, title jsonb NOT NULL, role text NOT NULL, is_head boolean NOT NULL,
        valid_from date NOT NULL, valid_to date, version int NOT NULL
      );
      CREATE INDEX posts_of_unit ON posts (unit_id);
      CREATE TABLE post_terms (
        post_id uuid NOT NULL, officer_id uuid NOT NULL, name text NOT NULL, valid_from date NOT NULL, valid_to date
      );
      CREATE TABLE post_holders (post_id uuid PRIMARY KEY, version int NOT NULL);
      CREATE INDEX post_terms_of_post ON post_terms (post_id);
      CREATE INDEX post_terms_of_officer ON post_terms (officer_id);
      CREATE TABLE calendars (year int PRIMARY KEY, version int NOT NULL, days jsonb NOT NULL);
      INSERT INTO units SELECT unit_id, code, name, hierarchy, level, valid_from, valid_to, version FROM org_units;
      INSERT INTO unit_links
      SELECT unit_id, above_id, valid_from, nullif(counts_to, 'infinity') FROM org_lines WHERE above_id IS NOT NULL;
      INSERT INTO posts SELECT post_id, unit_id, title, role, is_head, valid_from, valid_to, version FROM org_posts;
      INSERT INTO post_terms SELECT post_id, officer_id, name, valid_from, valid_to FROM org_tenures;
      INSERT INTO post_holders SELECT post_id, version FROM org_holders;
      INSERT INTO calendars SELECT year, version, days FROM org_days;
      DELETE FROM org_rereads; DELETE FROM org_days; DELETE FROM org_holders; DELETE FROM org_tenures; DELETE FROM org_posts;
      DELETE FROM org_lines; DELETE FROM org_units;
    `);
  }
}
