import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which the holder of a post is away. Leaves that were taken back stay, so that an older event changes nothing. */
export class OrganisationLeaves1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE org_leaves (
        leave_id uuid PRIMARY KEY,
        post_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        stand_in_post_id uuid,
        withdrawn boolean NOT NULL,
        version int NOT NULL
      );
      CREATE INDEX org_leaves_of_officer ON org_leaves (officer_id, valid_to) WHERE NOT withdrawn;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE org_leaves');
  }
}
