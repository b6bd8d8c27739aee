import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the lists, the case page and the alerts are read from; all of it follows from events. */
export class CreateReadModels1763683200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(directory);
    await runner.query(cases);
    await runner.query(alerts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE alert_rungs, alert_views, timeline_entries, case_views, post_holders, post_terms, posts, unit_links, units',
    );
  }
}

const directory = `
  CREATE TABLE units (
    unit_id uuid PRIMARY KEY, code text NOT NULL, name jsonb NOT NULL, hierarchy text NOT NULL, level text NOT NULL,
    valid_from date NOT NULL, valid_to date, version int NOT NULL
  );
  -- "above" is the unit one level up on the same line, or the Party committee beside a State unit
  CREATE TABLE unit_links (unit_id uuid NOT NULL, above_id uuid NOT NULL, valid_from date NOT NULL, valid_to date);
  CREATE INDEX unit_links_of_unit ON unit_links (unit_id);
  CREATE TABLE posts (
    post_id uuid PRIMARY KEY, unit_id uuid NOT NULL, title jsonb NOT NULL, role text NOT NULL, is_head boolean NOT NULL,
    valid_from date NOT NULL, valid_to date, version int NOT NULL
  );
  CREATE INDEX posts_of_unit ON posts (unit_id);
  CREATE TABLE post_terms (
    post_id uuid NOT NULL, officer_id uuid NOT NULL, name text NOT NULL, valid_from date NOT NULL, valid_to date
  );
  CREATE TABLE post_holders (post_id uuid PRIMARY KEY, version int NOT NULL);
  CREATE INDEX post_terms_of_post ON post_terms (post_id);
  CREATE INDEX post_terms_of_officer ON post_terms (officer_id)`;

const cases = `
  CREATE TABLE timeline_entries (
    event_id uuid PRIMARY KEY, case_id uuid NOT NULL, type text NOT NULL, at timestamptz NOT NULL, recorded_at timestamptz NOT NULL,
    by_officer_id uuid, by_post_id uuid, by_unit_id uuid, version int, data jsonb NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY
  );
  CREATE INDEX timeline_of_case ON timeline_entries (case_id, at DESC, event_id DESC);
  -- filled piece by piece: every column but the key waits for the fact that knows it
  CREATE TABLE case_views (
    case_id uuid PRIMARY KEY, number text, unit_id uuid, kind text, subject text, channel text, place_code text, summary text,
    group_size int NOT NULL DEFAULT 1, received_at timestamptz, state text NOT NULL DEFAULT 'received',
    handler_officer_id uuid, handler_post_id uuid, waiting_since timestamptz, returned int NOT NULL DEFAULT 0,
    version int NOT NULL DEFAULT 0, decided_at timestamptz, ended_at timestamptz, clocks jsonb NOT NULL DEFAULT '[]',
    sort_due timestamptz NOT NULL DEFAULT '9999-01-01T00:00:00Z',
    sort_received timestamptz NOT NULL DEFAULT '9999-01-01T00:00:00Z',
    is_open boolean NOT NULL DEFAULT true
  );
  CREATE INDEX case_views_number ON case_views (upper(number));
  CREATE INDEX case_views_mine ON case_views (handler_officer_id, sort_due, sort_received, case_id) WHERE is_open;
  CREATE INDEX case_views_unit ON case_views (unit_id, sort_due, sort_received, case_id) WHERE is_open;
  CREATE INDEX case_views_unassigned ON case_views (unit_id, sort_due, sort_received, case_id)
    WHERE is_open AND handler_officer_id IS NULL;
  CREATE INDEX case_views_crowds ON case_views (unit_id, sort_due, sort_received, case_id) WHERE is_open AND group_size >= 5;
  CREATE INDEX case_views_load ON case_views (unit_id, handler_officer_id, sort_due) WHERE is_open`;

const alerts = `
  CREATE TABLE alert_views (
    alert_id uuid PRIMARY KEY, case_id uuid NOT NULL, number text, state text NOT NULL, view jsonb NOT NULL
  );
  CREATE INDEX alert_views_of_case ON alert_views (case_id);
  -- one row per unit and post told; rank and raised_at repeat the alert's own, for the order of the list
  CREATE TABLE alert_rungs (
    alert_id uuid NOT NULL, step int NOT NULL, unit_id uuid NOT NULL, post_id uuid, is_current boolean NOT NULL,
    rank int NOT NULL, raised_at timestamptz NOT NULL,
    PRIMARY KEY (alert_id, step)
  );
  CREATE INDEX alert_rungs_of_unit ON alert_rungs (unit_id, rank, raised_at, alert_id);
  CREATE INDEX alert_rungs_of_post ON alert_rungs (post_id, rank, raised_at, alert_id)`;
