import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of the calendar that others replaced stay, so that what was known on an earlier day can be said. */
export class KeepReplacedDays1795309200000 implements MigrationInterface {
  name = 'KeepReplacedDays1795309200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE calendar_days
        DROP CONSTRAINT calendar_days_pkey,
        ADD COLUMN seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        ADD COLUMN excludes jsonb,
        ADD COLUMN replaced boolean NOT NULL DEFAULT false;
      CREATE UNIQUE INDEX calendar_days_standing ON calendar_days (year, date, proposal) WHERE NOT replaced;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM calendar_days WHERE replaced;
      DROP INDEX calendar_days_standing;
      ALTER TABLE calendar_days DROP COLUMN seq, DROP COLUMN excludes, DROP COLUMN replaced;
      ALTER TABLE calendar_days ADD PRIMARY KEY (year, date, proposal);
    `);
  }
}
