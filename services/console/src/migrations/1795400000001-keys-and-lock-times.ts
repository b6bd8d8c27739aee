import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a browser seals its drafts with, by account; after how long a page covers itself, by post. */
export class KeysAndLockTimes1795400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft_keys (account_id uuid PRIMARY KEY REFERENCES accounts, key_id uuid NOT NULL, key bytea NOT NULL);
      CREATE TABLE lock_times (post_id uuid PRIMARY KEY, minutes int NOT NULL, version int NOT NULL DEFAULT 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lock_times, draft_keys');
  }
}
