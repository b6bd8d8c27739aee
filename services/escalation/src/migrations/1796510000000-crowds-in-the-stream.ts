import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Crowds in the stream of petitions, and alerts about their levels. A database that has taken petitions before reads
 * them once more at the next start.
 */
export class CrowdsInTheStream1796510000000 implements MigrationInterface {
  name = 'CrowdsInTheStream1796510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE crowd_stream (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        present timestamptz,
        last_number integer NOT NULL,
        reread boolean NOT NULL
      );
      INSERT INTO crowd_stream VALUES (true, NULL, 0, EXISTS (SELECT FROM inbox));
      CREATE TABLE crowd_petitions (
        petition_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        case_number text,
        unit_id uuid,
        kind text,
        subject text,
        place_code text,
        opens boolean NOT NULL,
        received_at timestamptz,
        people text[] NOT NULL,
        size integer NOT NULL,
        matter_id uuid,
        said_at timestamptz,
        withdrawn_at timestamptz,
        crowd integer
      );
      CREATE INDEX crowd_petitions_by_case ON crowd_petitions (case_id);
      CREATE INDEX crowd_petitions_by_crowd ON crowd_petitions (crowd) WHERE crowd IS NOT NULL;
      CREATE INDEX crowd_petitions_by_matter ON crowd_petitions (matter_id) WHERE matter_id IS NOT NULL;
      CREATE INDEX crowd_petitions_by_number ON crowd_petitions (case_number);
      CREATE TABLE crowd_cases (
        case_id uuid PRIMARY KEY,
        received_at timestamptz,
        version integer NOT NULL,
        matter_id uuid,
        reason text,
        named_by jsonb,
        named_at timestamptz
      );
      CREATE TABLE crowd_links (
        one uuid NOT NULL,
        other uuid NOT NULL,
        is_on boolean NOT NULL,
        said_at timestamptz NOT NULL,
        likeness double precision,
        reason text,
        said_by jsonb,
        PRIMARY KEY (one, other),
        CHECK (one < other)
      );
      CREATE INDEX crowd_links_by_other ON crowd_links (other);
      CREATE TABLE matters (
        matter_id uuid PRIMARY KEY,
        name text NOT NULL,
        key text NOT NULL UNIQUE,
        unit_id uuid NOT NULL,
        named_at timestamptz NOT NULL
      );
      CREATE TABLE crowds (
        crowd_id uuid PRIMARY KEY,
        number integer NOT NULL UNIQUE,
        year integer NOT NULL,
        serial integer NOT NULL,
        level integer NOT NULL,
        people integer NOT NULL,
        petitions integer NOT NULL,
        cases integer NOT NULL,
        unit_ids uuid[] NOT NULL,
        told_at timestamptz NOT NULL,
        level_since timestamptz NOT NULL,
        falls_at timestamptz,
        ended_at timestamptz,
        end_reason text,
        merged_into uuid,
        split_from uuid,
        UNIQUE (year, serial)
      );
      CREATE INDEX crowds_falling ON crowds (falls_at) WHERE falls_at IS NOT NULL;
      CREATE INDEX crowds_by_unit ON crowds USING gin (unit_ids);
      CREATE TABLE crowd_levels (
        change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        crowd_id uuid NOT NULL REFERENCES crowds DEFERRABLE INITIALLY DEFERRED,
        at timestamptz NOT NULL,
        level integer NOT NULL,
        before integer NOT NULL,
        people integer NOT NULL,
        petitions integer NOT NULL,
        reason text NOT NULL,
        other_id uuid
      );
      CREATE INDEX crowd_levels_by_crowd ON crowd_levels (crowd_id, change_id);
      CREATE TABLE crowd_days (
        crowd_id uuid NOT NULL,
        day date NOT NULL,
        people integer NOT NULL,
        petitions integer NOT NULL,
        PRIMARY KEY (crowd_id, day)
      );
      INSERT INTO policy_versions (version_id, policy_id, version, cause, kinds, steps, repeat_every, max_steps, state,
                                   valid_from, reason, drafted_at, moves)
      VALUES (gen_random_uuid(), 'crowd-growing', 1, 'crowd-growing', '{}', '[{"after":{"workingHours":4}}]', '{"workingDays":1}',
              NULL, 'applied', '1900-01-01', '', '1900-01-01', '[]');
      UPDATE policy_changes SET counter = counter + 1;
      ALTER TABLE alerts ADD COLUMN crowd_level integer;
      DROP INDEX alerts_one_crowd_per_line;
      CREATE UNIQUE INDEX alerts_one_crowd_per_line ON alerts (case_id, line) WHERE cause = 'crowd' AND crowd_level IS NULL;
      CREATE UNIQUE INDEX alerts_one_per_level ON alerts (case_id, line, crowd_level) WHERE crowd_level IS NOT NULL AND ended_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM alert_tellings WHERE alert_id IN (SELECT alert_id FROM alerts WHERE crowd_level IS NOT NULL);
      DELETE FROM alerts WHERE crowd_level IS NOT NULL;
      DELETE FROM policy_versions WHERE cause = 'crowd-growing';
      UPDATE policy_changes SET counter = counter + 1;
      DROP INDEX alerts_one_per_level, alerts_one_crowd_per_line;
      CREATE UNIQUE INDEX alerts_one_crowd_per_line ON alerts (case_id, line) WHERE cause = 'crowd';
      ALTER TABLE alerts DROP COLUMN crowd_level;
      DROP TABLE crowd_days, crowd_levels, crowds, matters, crowd_links, crowd_cases, crowd_petitions, crowd_stream;
    `);
  }
}
