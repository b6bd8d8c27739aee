import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each notification is written in the statement after its alert, in one transaction: a look at the alert per row proves
 * nothing more.
 */
export class TellingsWithoutKey1795430000000 implements MigrationInterface {
  name = 'TellingsWithoutKey1795430000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE alert_tellings DROP CONSTRAINT alert_tellings_alert_id_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE alert_tellings ADD CONSTRAINT alert_tellings_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES alerts',
    );
  }
}
