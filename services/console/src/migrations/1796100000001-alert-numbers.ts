import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An alert is found by its number. */
export class AlertNumbers1796100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX alert_views_number ON alert_views (number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX alert_views_number');
  }
}
