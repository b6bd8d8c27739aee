import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may come in: accounts, sessions, failed attempts, and the link of the first administrator. */
export class CreateAccounts1763683200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        account_id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE,
        password_hash text NOT NULL,
        officer_id uuid NOT NULL UNIQUE,
        enabled boolean NOT NULL DEFAULT true,
        must_change boolean NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE sessions (
        session_id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES accounts,
        chosen_post_id uuid,
        agent text,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX sessions_of_account ON sessions (account_id) WHERE ended_at IS NULL;
      CREATE TABLE sign_in_failures (
        key bytea PRIMARY KEY,
        count int NOT NULL,
        since timestamptz NOT NULL,
        locked_until timestamptz
      );
      CREATE TABLE setup_links (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        token_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE setup_links, sign_in_failures, sessions, accounts');
  }
}
