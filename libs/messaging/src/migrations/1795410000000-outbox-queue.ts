import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What still has to be sent is queued in a narrow table of its own: deleting a row there costs a fraction of updating a
 * wide row of the outbox, and the outbox is never changed once it is written.
 */
export class OutboxQueue1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Rows come and go all the time: what is gone is swept out early, or the relay would walk over it.
    await runner.query(`
      CREATE TABLE outbox_waiting (seq bigint PRIMARY KEY)
      WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)`);
    await runner.query('INSERT INTO outbox_waiting SELECT seq FROM outbox WHERE published_at IS NULL');
    await runner.query('DROP INDEX outbox_unpublished');
    await runner.query('ALTER TABLE outbox DROP COLUMN published_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox ADD COLUMN published_at timestamptz');
    await runner.query(
      'UPDATE outbox SET published_at = now() WHERE NOT EXISTS (SELECT FROM outbox_waiting w WHERE w.seq = outbox.seq)',
    );
    await runner.query('CREATE INDEX outbox_unpublished ON outbox (seq) WHERE published_at IS NULL');
    await runner.query('DROP TABLE outbox_waiting');
  }
}
