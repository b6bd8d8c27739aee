import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suspensions, extensions, complexity and the like, as the case page shows them. */
export class AddProceedings1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_views ADD COLUMN proceedings jsonb NOT NULL DEFAULT '${none}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_views DROP COLUMN proceedings');
  }
}

const none =
  '{"suspension":null,"examination":null,"extensions":[],"complexity":null,"takenOver":null,"termination":null,"facts":{}}';
