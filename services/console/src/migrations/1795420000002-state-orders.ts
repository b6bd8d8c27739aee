import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit's cases of one state, whatever it is, are one piece of an index: the suspended ones sort behind all others. */
export class StateOrders1795420000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX case_views_state ON case_views (unit_id, state, sort_due, sort_received, case_id)
       INCLUDE (handler_officer_id) WHERE is_open`, // who has it decides what is unassigned: no row is read to be counted
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_views_state');
  }
}
