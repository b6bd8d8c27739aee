import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The working calendar, for what a chip says in working days. */
export class Calendars1795400000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE calendars (year int PRIMARY KEY, version int NOT NULL, days jsonb NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendars');
  }
}
