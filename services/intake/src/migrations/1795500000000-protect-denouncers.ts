import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What intake must know of a case that is being handled: its state, who has it, whether it protects a denouncer. People
 * of a denunciation have keys of their own (`apart`); dated rights to read them; what was odd about a reading.
 */
export class ProtectDenouncers1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Each fact with the version of the case that told it, so that late news change nothing; 0: not told yet.
      CREATE TABLE case_standings (
        case_id uuid PRIMARY KEY,
        kind text,
        kind_version int NOT NULL DEFAULT 0,
        unit_id uuid,
        unit_version int NOT NULL DEFAULT 0,
        handler_id uuid,
        handler_version int NOT NULL DEFAULT 0,
        state text,
        state_version int NOT NULL DEFAULT 0,
        -- Once a denunciation, always protected: nobody opens a denouncer by classifying the case anew.
        protected boolean NOT NULL DEFAULT false
      );
      CREATE TABLE posts (
        post_id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        is_head boolean NOT NULL,
        version int NOT NULL
      );
      CREATE TABLE identity_rights (
        right_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        purpose text NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz NOT NULL,
        granted_by uuid NOT NULL,
        granted_in_post uuid NOT NULL,
        revoked_at timestamptz,
        revoked_by uuid
      );
      CREATE INDEX identity_rights_of_case ON identity_rights (case_id, valid_from DESC);
      ALTER TABLE petition_people ADD COLUMN apart boolean NOT NULL DEFAULT false;
      ALTER TABLE visit_people ADD COLUMN apart boolean NOT NULL DEFAULT false;
      CREATE INDEX petition_people_together ON petition_people (petition_id) WHERE NOT apart;
      -- One row once the people of earlier denunciations have been set apart.
      CREATE TABLE people_set_apart (done_at timestamptz NOT NULL);
      ALTER TABLE petitions ADD COLUMN late_for uuid;
      ALTER TABLE identity_openings ADD COLUMN kind text, ADD COLUMN unusual text[] NOT NULL DEFAULT '{}';
      CREATE INDEX identity_openings_of_officer ON identity_openings (officer_id, opened_at);
      CREATE INDEX identity_openings_unusual ON identity_openings (opened_at DESC, opening_id DESC) WHERE unusual <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX identity_openings_unusual, identity_openings_of_officer;
      ALTER TABLE identity_openings DROP COLUMN kind, DROP COLUMN unusual;
      ALTER TABLE petitions DROP COLUMN late_for;
      DROP INDEX petition_people_together;
      ALTER TABLE visit_people DROP COLUMN apart;
      ALTER TABLE petition_people DROP COLUMN apart;
      DROP TABLE people_set_apart, identity_rights, posts, case_standings`);
  }
}
