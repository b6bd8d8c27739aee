import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SystemAlarms1795392000000 implements MigrationInterface {
  name = 'SystemAlarms1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    // One row per service that must be heard of; times by the wall clock.
    await runner.query(`
      CREATE TABLE pulses (
        service text PRIMARY KEY,
        last_beat_at timestamptz,
        was_behind boolean NOT NULL,
        silent_from timestamptz NOT NULL
      );
      CREATE TABLE system_alarms (
        alarm_id uuid PRIMARY KEY,
        service text NOT NULL,
        reason text NOT NULL,
        raised_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX system_alarms_one_per_service ON system_alarms (service) WHERE ended_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE system_alarms, pulses');
  }
}
