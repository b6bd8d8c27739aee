import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fact keeps the paper it rests on, so that an explanation can name it; facts kept before have none. */
export class PapersOfFacts1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_facts ADD COLUMN document jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_facts DROP COLUMN document');
  }
}
