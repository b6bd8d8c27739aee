import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is wrong with the system itself, for those who run it. */
export class SystemAlarms1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE system_alarms (
        alarm_id uuid PRIMARY KEY, service text NOT NULL, reason text NOT NULL,
        last_heartbeat_at timestamptz, raised_at timestamptz, ended_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE system_alarms');
  }
}
