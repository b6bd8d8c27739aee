import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns by which a unit's list is filtered are part of its index, so that a rare state is found without reading every
 * case; and the orders by receipt and by waiting have indexes of their own.
 */
export class ListOrders1795400000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_views_unit, case_views_mine, case_views_unassigned;
      CREATE INDEX case_views_mine ON case_views (handler_officer_id, sort_due, sort_received, case_id) INCLUDE (state) WHERE is_open;
      CREATE INDEX case_views_unassigned ON case_views (unit_id, sort_due, sort_received, case_id) INCLUDE (state)
        WHERE is_open AND (state = 'accepted' OR handler_officer_id IS NULL AND state IN ('received', 'classified'));
      CREATE INDEX case_views_unit ON case_views (unit_id, sort_due, sort_received, case_id)
        INCLUDE (kind, state, subject, place_code, group_size) WHERE is_open;
      CREATE INDEX case_views_received ON case_views (unit_id, sort_received, case_id) WHERE is_open;
      CREATE INDEX case_views_waiting ON case_views (unit_id, waiting_since, case_id) WHERE is_open;
      CREATE INDEX case_views_done ON case_views (handler_officer_id, ended_at, case_id) WHERE NOT is_open`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_views_done, case_views_waiting, case_views_received, case_views_unit, case_views_unassigned, case_views_mine;
      CREATE INDEX case_views_mine ON case_views (handler_officer_id, sort_due, sort_received, case_id) WHERE is_open;
      CREATE INDEX case_views_unassigned ON case_views (unit_id, sort_due, sort_received, case_id)
        WHERE is_open AND (state = 'accepted' OR handler_officer_id IS NULL AND state IN ('received', 'classified'));
      CREATE INDEX case_views_unit ON case_views (unit_id, sort_due, sort_received, case_id) WHERE is_open`);
  }
}
