import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The content of an acknowledgement, and its day; before, both were in the note. */
export class Answers1795420000000 implements MigrationInterface {
  name = 'Answers1795420000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE alerts ADD COLUMN acknowledged_word text, ADD COLUMN return_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE alerts DROP COLUMN acknowledged_word, DROP COLUMN return_on');
  }
}
