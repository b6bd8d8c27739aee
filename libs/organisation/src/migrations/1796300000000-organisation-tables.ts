import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a service keeps of the organisation. A column that may be null waits for directory.events to be read again: a service
 * that kept less before copies what it had, one version lower, so that the same event fills the rest in.
 */
export class OrganisationTables1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE org_units (
        unit_id uuid PRIMARY KEY,
        code text,
        name jsonb,
        hierarchy text,
        level text,
        valid_from date,
        valid_to date,
        version int NOT NULL
      );
      -- line: 'state' or 'party' to the unit one level up (null: the top), 'beside' to the committee beside a State unit,
      -- 'either' while it is not known which. counts_to is the last day on which who stands above goes by this line.
      CREATE TABLE org_lines (
        unit_id uuid NOT NULL,
        above_id uuid,
        line text NOT NULL,
        valid_from date NOT NULL,
        counts_to date NOT NULL
      );
      CREATE INDEX org_lines_up ON org_lines (unit_id);
      CREATE INDEX org_lines_down ON org_lines (above_id) WHERE above_id IS NOT NULL;
      CREATE TABLE org_posts (
        post_id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        title jsonb,
        role text NOT NULL,
        is_head boolean,
        valid_from date NOT NULL,
        valid_to date,
        version int NOT NULL
      );
      CREATE INDEX org_posts_of_unit ON org_posts (unit_id);
      CREATE TABLE org_tenures (
        post_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        name text,
        valid_from date NOT NULL,
        valid_to date
      );
      CREATE INDEX org_tenures_of_post ON org_tenures (post_id);
      CREATE INDEX org_tenures_of_officer ON org_tenures (officer_id);
      -- apart from the tenures: a post may have had no holder at all
      CREATE TABLE org_holders (post_id uuid PRIMARY KEY, version int NOT NULL);
      CREATE TABLE org_days (year int PRIMARY KEY, days jsonb NOT NULL, version int NOT NULL);
      -- a row: what directory said before must be read once more
      CREATE TABLE org_rereads (wanted boolean PRIMARY KEY DEFAULT true CHECK (wanted));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE org_rereads, org_days, org_holders, org_tenures, org_posts, org_lines, org_units');
  }
}
