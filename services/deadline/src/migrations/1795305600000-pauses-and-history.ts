import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PausesAndHistory1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A paused clock has no end; what it went through is kept with it.
    await runner.query(`
      ALTER TABLE clocks
        ALTER COLUMN due DROP NOT NULL,
        ALTER COLUMN warn_by DROP NOT NULL,
        ALTER COLUMN overdue_after DROP NOT NULL,
        ALTER COLUMN late_from DROP NOT NULL,
        DROP COLUMN years,
        ADD COLUMN course jsonb NOT NULL DEFAULT '{"pauses":[],"extensions":[]}',
        ADD COLUMN traits jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN paused_from date`);
    await runner.query(`ALTER TABLE calendars ADD COLUMN former jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      CREATE TABLE past_results (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        clock_id uuid NOT NULL,
        replaced_at timestamptz NOT NULL,
        result jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX past_results_of_clock ON past_results (clock_id)');
    // Changes of the calendar or of units, worked off case by case in the order of case ids.
    await runner.query(`
      CREATE TABLE rederivations (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event jsonb NOT NULL,
        first_day date,
        last_day date,
        unit_id uuid,
        after uuid,
        added_at timestamptz NOT NULL DEFAULT now(),
        done_at timestamptz
      )`);
    await runner.query('CREATE INDEX rederivations_open ON rederivations (seq) WHERE done_at IS NULL');
    await runner.query('CREATE TABLE committees (unit_id uuid PRIMARY KEY)');
    await runner.query('CREATE INDEX cases_of_unit ON cases (unit_id, case_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX cases_of_unit');
    await runner.query('DROP TABLE committees, rederivations, past_results');
    await runner.query('ALTER TABLE calendars DROP COLUMN former');
    await runner.query(`DELETE FROM clocks WHERE due IS NULL`);
    await runner.query(`
      ALTER TABLE clocks
        ALTER COLUMN due SET NOT NULL,
        ALTER COLUMN warn_by SET NOT NULL,
        ALTER COLUMN overdue_after SET NOT NULL,
        ALTER COLUMN late_from SET NOT NULL,
        ADD COLUMN years jsonb NOT NULL DEFAULT '[]',
        DROP COLUMN course,
        DROP COLUMN traits,
        DROP COLUMN paused_from`);
  }
}
