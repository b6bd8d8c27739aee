import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers in which an account signed in: wrong tries of strangers elsewhere do not keep their owner out. */
export class KnownBrowsers1796000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_browsers (
        account_id uuid NOT NULL REFERENCES accounts (account_id),
        -- SHA-256 of the cookie.
        browser bytea NOT NULL,
        used_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, browser)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_browsers');
  }
}
