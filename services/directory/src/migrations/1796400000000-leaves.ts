import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which the holder of a post is away, and the post that does the work instead. */
export class Leaves1796400000000 implements MigrationInterface {
  name = 'Leaves1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE leaves (
        leave_id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES posts,
        officer_id uuid NOT NULL REFERENCES officers,
        valid_from date NOT NULL,
        valid_to date NOT NULL CHECK (valid_to >= valid_from),
        stand_in_post_id uuid REFERENCES posts,
        withdrawn boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX leaves_of_post ON leaves (post_id, valid_from)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE leaves');
  }
}
