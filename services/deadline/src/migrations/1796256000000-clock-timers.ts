import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns that the timer changes are in narrow rows beside the wide ones, which it only reads. */
export class ClockTimers1796256000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clock_timers (
        id uuid PRIMARY KEY,
        warned jsonb NOT NULL,
        overdue_at timestamptz,
        next_at timestamptz,
        -- That of the row of the clock which this belongs to.
        changed_at timestamptz NOT NULL
      )`);
    await runner.query('INSERT INTO clock_timers SELECT id, warned, overdue_at, next_at, changed_at FROM clocks');
    await runner.query('CREATE INDEX clock_timers_due ON clock_timers (next_at, id) WHERE next_at IS NOT NULL');
    await runner.query('ALTER TABLE clocks DROP COLUMN warned, DROP COLUMN overdue_at, DROP COLUMN next_at');
    await runner.query('ANALYZE clock_timers'); // the timer asks at once
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clocks ADD COLUMN warned jsonb NOT NULL DEFAULT '[]', ADD COLUMN overdue_at timestamptz,
        ADD COLUMN next_at timestamptz`);
    await runner.query(`
      UPDATE clocks SET warned = t.warned, overdue_at = t.overdue_at, next_at = t.next_at
      FROM clock_timers t WHERE t.id = clocks.id`);
    await runner.query('ALTER TABLE clocks ALTER COLUMN warned DROP DEFAULT');
    await runner.query('CREATE INDEX clocks_due ON clocks (next_at, id) WHERE next_at IS NOT NULL');
    await runner.query('DROP TABLE clock_timers');
  }
}
