import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time links by which owners of accounts set their passwords, so that no administrator knows one. */
export class AccountLinks1796400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account_links (
        account_id uuid PRIMARY KEY REFERENCES accounts,
        token_hash bytea NOT NULL UNIQUE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE account_links');
  }
}
