import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which words a case is found. Words are made by the application: PostgreSQL does not know Vietnamese tone marks. */
export class CaseWords1795400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_words (case_id uuid PRIMARY KEY, words tsvector NOT NULL);
      CREATE INDEX case_words_words ON case_words USING gin (words);
      CREATE INDEX unit_links_above ON unit_links (above_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX unit_links_above; DROP TABLE case_words');
  }
}
