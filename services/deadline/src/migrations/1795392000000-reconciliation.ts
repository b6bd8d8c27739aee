import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reconciliation1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What escalation says it raised for clocks. Nothing here is derived from, or by, the clocks.
    await runner.query(`
      CREATE TABLE overdue_alerts (
        alert_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        clock_id uuid,
        ended_at timestamptz,
        end_reason text
      )`);
    await runner.query('CREATE INDEX overdue_alerts_of_case ON overdue_alerts (case_id)');
    // The overdue events themselves are the other side of the comparison; only they pay for this index.
    await runner.query(
      `CREATE INDEX outbox_overdue ON outbox (subject) WHERE envelope LIKE '%"type":"deadline.overdue%'`,
    );
    // How often something took how long; "ms" is the upper bound of its class.
    await runner.query(`
      CREATE TABLE latencies (
        day date NOT NULL,
        step text NOT NULL,
        ms int NOT NULL,
        count bigint NOT NULL,
        PRIMARY KEY (day, step, ms)
      )`);
    // From when on the timer could have known the end of a clock; by the wall clock.
    await runner.query('ALTER TABLE clocks ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE clocks DROP COLUMN changed_at');
    await runner.query('DROP TABLE latencies, overdue_alerts');
    await runner.query('DROP INDEX outbox_overdue');
  }
}
