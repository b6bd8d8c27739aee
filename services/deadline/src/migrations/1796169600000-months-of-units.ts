import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MonthsOfUnits1796169600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A clock belongs to a case, or to a month of a unit: then case_id is the id of that month, and the month says which.
    await runner.query('ALTER TABLE clocks ADD COLUMN month text');
    // Units whose head's reception days are followed, from the month after they first recorded any.
    await runner.query(`
      CREATE TABLE receiving_units (
        unit_id uuid PRIMARY KEY,
        family text,
        valid_to date,
        next_month_at timestamptz
      )`);
    await runner.query(
      'CREATE INDEX receiving_units_due ON receiving_units (next_month_at) WHERE next_month_at IS NOT NULL',
    );
    // The level of committees known before is unknown until directory publishes them again.
    await runner.query('ALTER TABLE committees ADD COLUMN level text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE committees DROP COLUMN level');
    await runner.query('DROP TABLE receiving_units');
    await runner.query('DELETE FROM clocks WHERE month IS NOT NULL');
    await runner.query('ALTER TABLE clocks DROP COLUMN month');
  }
}
