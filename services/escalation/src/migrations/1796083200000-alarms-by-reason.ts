import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AlarmsByReason1796083200000 implements MigrationInterface {
  name = 'AlarmsByReason1796083200000';

  async up(runner: QueryRunner): Promise<void> {
    // A service may have several troubles at once, each with one alarm.
    await runner.query(`
      DROP INDEX system_alarms_one_per_service;
      CREATE UNIQUE INDEX system_alarms_one_per_reason ON system_alarms (service, reason) WHERE ended_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX system_alarms_one_per_reason;
      CREATE UNIQUE INDEX system_alarms_one_per_service ON system_alarms (service) WHERE ended_at IS NULL;
    `);
  }
}
