import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reception days of each unit by month: as planned and posted, and as held. */
export class ReceptionMonths1796169600000 implements MigrationInterface {
  name = 'ReceptionMonths1796169600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reception_months (
        unit_id uuid NOT NULL REFERENCES units,
        month text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        planned jsonb NOT NULL DEFAULT '[]',
        held jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 0,
        PRIMARY KEY (unit_id, month)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reception_months');
  }
}
