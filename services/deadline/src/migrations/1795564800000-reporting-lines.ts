import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which units are above which, so that only those above read the clocks of a case. */
export class ReportingLines1795564800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reporting_lines (unit_id uuid PRIMARY KEY, version int NOT NULL, above jsonb NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reporting_lines');
  }
}
