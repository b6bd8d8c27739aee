import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The reporting lines move into the tables of the library, as far as they were kept: which units above, not on which
 * line. The rest comes from directory.events, read once more.
 */
export class OrganisationFromTheLibrary1796300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO org_units (unit_id, version) SELECT unit_id, version - 1 FROM reporting_lines;
      INSERT INTO org_lines (unit_id, above_id, line, valid_from, counts_to)
      SELECT unit_id, id, 'either', "from", coalesce("to", 'infinity')
        FROM reporting_lines, jsonb_to_recordset(above) AS a(id uuid, "from" date, "to" date);
      INSERT INTO org_rereads SELECT true WHERE EXISTS (SELECT FROM inbox);
      DROP TABLE reporting_lines;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reporting_lines (unit_id uuid PRIMARY KEY, version int NOT NULL, above jsonb NOT NULL);
      INSERT INTO reporting_lines
      SELECT unit_id, version, coalesce((
               SELECT jsonb_agg(jsonb_build_object('id', above_id, 'from', valid_from, 'to', nullif(counts_to, 'infinity')))
                 FROM org_lines l WHERE l.unit_id = u.unit_id AND above_id IS NOT NULL), '[]')
        FROM org_units u;
      DELETE FROM org_rereads; DELETE FROM org_days; DELETE FROM org_holders; DELETE FROM org_tenures; DELETE FROM org_posts;
      DELETE FROM org_lines; DELETE FROM org_units;
    `);
  }
}
