import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An accepted case waits to be given for settlement, also when somebody had it to classify. */
export class ToBeAssigned1795400000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_views_unassigned;
      CREATE INDEX case_views_unassigned ON case_views (unit_id, sort_due, sort_received, case_id)
        WHERE is_open AND (state = 'accepted' OR handler_officer_id IS NULL AND state IN ('received', 'classified'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_views_unassigned;
      CREATE INDEX case_views_unassigned ON case_views (unit_id, sort_due, sort_received, case_id)
        WHERE is_open AND handler_officer_id IS NULL`);
  }
}
