import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said on acknowledging, and for which day; before, both stood in the note. */
export class Answers1795420000000 implements MigrationInterface {
  name = 'Answers1795420000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE alerts ADD COLUMN acknowledged_word text, ADD COLUMN return_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE alerts DROP COLUMN acknowledged_word, DROP COLUMN return_on');
  }
}
