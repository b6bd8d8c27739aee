import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of all rows of a list, written in the background piece by piece; the pieces go after a day, the row stays as a log. */
export class Exports1796500000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exports (
        export_id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        post_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        role text NOT NULL,
        list text NOT NULL,
        filter jsonb NOT NULL,
        columns jsonb NOT NULL,
        format text NOT NULL,
        language text NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        attempts int NOT NULL DEFAULT 0,
        beat_at timestamptz,
        rows_done int NOT NULL DEFAULT 0,
        rows_total int,
        size int NOT NULL DEFAULT 0,
        problem text,
        asked_at timestamptz NOT NULL,
        done_at timestamptz,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX exports_of_officer ON exports (officer_id, post_id, asked_at);
      CREATE INDEX exports_to_write ON exports (asked_at) WHERE state IN ('waiting', 'running');
      CREATE INDEX exports_to_delete ON exports (expires_at) WHERE state IN ('done', 'failed');
      CREATE TABLE export_parts (
        export_id uuid NOT NULL REFERENCES exports,
        part int NOT NULL,
        bytes bytea NOT NULL,
        PRIMARY KEY (export_id, part)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE export_parts, exports');
  }
}
