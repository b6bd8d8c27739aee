import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was submitted says since when it waits for a signature; in each order of its list it is one piece of an index. By due
 * date it is one already (`case_views_state`).
 */
export class ToSign1796110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_views ADD submitted_at timestamptz;
      UPDATE case_views c SET submitted_at = s.at
        FROM (SELECT case_id, max(at) AS at FROM timeline_entries WHERE type = 'routing.result-submitted.v1' GROUP BY case_id) s
       WHERE s.case_id = c.case_id AND c.state IN ('awaiting-decision', 'suspended');
      CREATE INDEX case_views_to_sign ON case_views (unit_id, submitted_at, case_id) WHERE is_open AND state = 'awaiting-decision';
      CREATE INDEX case_views_to_sign_received ON case_views (unit_id, sort_received, case_id)
        WHERE is_open AND state = 'awaiting-decision';
      CREATE INDEX case_views_to_sign_waiting ON case_views (unit_id, waiting_since, case_id)
        WHERE is_open AND state = 'awaiting-decision'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_views_to_sign_waiting, case_views_to_sign_received, case_views_to_sign;
      ALTER TABLE case_views DROP submitted_at`);
  }
}
