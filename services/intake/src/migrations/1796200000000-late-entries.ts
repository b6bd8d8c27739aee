import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a visit, a petition or a withdrawal was entered long after it happened. */
export class LateEntries1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE visits ADD late_reason text;
      ALTER TABLE petitions ADD late_reason text, ADD withdrawal_late_reason text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE visits DROP late_reason;
      ALTER TABLE petitions DROP late_reason, DROP withdrawal_late_reason`);
  }
}
