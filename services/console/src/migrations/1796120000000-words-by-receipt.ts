import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is found by words is shown by its receipt, the latest first. With the receipt beside the words, words that every
 * case of a unit has are sorted in this narrow table, and only the cases of the page are read.
 */
export class WordsByReceipt1796120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_words ADD sort_received timestamptz NOT NULL DEFAULT '9999-01-01T00:00:00Z';
      UPDATE case_words w SET sort_received = c.sort_received FROM case_views c WHERE c.case_id = w.case_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_words DROP sort_received');
  }
}
