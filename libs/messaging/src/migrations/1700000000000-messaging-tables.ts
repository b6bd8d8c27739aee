import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every service keeps of its exchange with others: outbox with its history, inbox, keys of commands, parked events. */
export class MessagingTables1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        subject text NOT NULL,
        envelope text NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        published_at timestamptz
      )`);
    await runner.query('CREATE INDEX outbox_unpublished ON outbox (seq) WHERE published_at IS NULL');
    await runner.query(`
      CREATE TABLE chain_heads (
        subject text PRIMARY KEY,
        length integer NOT NULL,
        hash bytea NOT NULL
      ) WITH (fillfactor = 50)`);
    await runner.query('CREATE TABLE inbox (event_id uuid PRIMARY KEY)');
    await runner.query(`
      CREATE TABLE idempotency_keys (
        actor text NOT NULL,
        key text NOT NULL,
        route text NOT NULL,
        body_hash text NOT NULL,
        response json, -- the text as it was answered
        last_event uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, key, route)
      ) WITH (fillfactor = 70)`);
    await runner.query(`
      CREATE TABLE parked_events (
        id uuid PRIMARY KEY,
        topic text NOT NULL,
        partition integer NOT NULL,
        "offset" bigint NOT NULL,
        event_id uuid,
        type text,
        subject text,
        body bytea,
        code text NOT NULL,
        reason text NOT NULL,
        status text NOT NULL DEFAULT 'parked' CHECK (status IN ('parked', 'replayed', 'discarded')),
        parked_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        decided_by uuid,
        UNIQUE (topic, partition, "offset")
      )`);
    await runner.query('CREATE UNIQUE INDEX parked_events_event ON parked_events (event_id)');
    await runner.query("CREATE INDEX parked_events_open ON parked_events (id) WHERE status = 'parked'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE parked_events, idempotency_keys, inbox, chain_heads, outbox');
  }
}
