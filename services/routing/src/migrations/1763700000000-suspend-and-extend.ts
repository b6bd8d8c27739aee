import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moves the clocks of a case beside its lifecycle, and the lines of the units that may take a case over. */
export class SuspendAndExtend1763700000000 implements MigrationInterface {
  readonly name = 'SuspendAndExtend1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases
        ADD state_before text,
        ADD suspensions jsonb NOT NULL DEFAULT '[]',
        ADD examinations jsonb NOT NULL DEFAULT '[]',
        ADD criteria jsonb NOT NULL DEFAULT '[]',
        ADD extensions jsonb NOT NULL DEFAULT '[]',
        ADD facts jsonb NOT NULL DEFAULT '{}',
        ADD CHECK ((state = 'suspended') <= (state_before IS NOT NULL))`);
    await runner.query(`
      CREATE TABLE units (
        unit_id uuid PRIMARY KEY,
        hierarchy text NOT NULL,
        lines jsonb NOT NULL,
        version integer NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE units');
    await runner.query(`
      ALTER TABLE cases DROP state_before, DROP suspensions, DROP examinations, DROP criteria, DROP extensions, DROP facts`);
  }
}
