import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A step may tell several people at once and ask several of them for an answer. */
export class SeveralAnswers1796460000000 implements MigrationInterface {
  name = 'SeveralAnswers1796460000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE alerts ADD COLUMN together jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE alerts DROP COLUMN together');
  }
}
