import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts with their ladder's history, policies, and what escalation keeps of other services' facts. */
export class CreateAlerts1763683200000 implements MigrationInterface {
  name = 'CreateAlerts1763683200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE units (
        unit_id uuid PRIMARY KEY,
        facts jsonb NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX units_by_committee ON units USING gin ((facts->'committees') jsonb_path_ops);
      CREATE TABLE posts (
        post_id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        facts jsonb NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX posts_by_unit ON posts (unit_id);
      CREATE TABLE post_holders (
        post_id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        facts jsonb NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX post_holders_by_unit ON post_holders (unit_id);
      CREATE TABLE calendars (
        year integer PRIMARY KEY,
        days jsonb NOT NULL,
        version integer NOT NULL
      );

      -- Facts about cases and clocks, kept whether or not an alert exists yet.
      CREATE TABLE cases (
        case_id uuid PRIMARY KEY,
        case_number text,
        end_reason text,
        ended_at timestamptz
      );
      CREATE TABLE clocks (
        clock_id uuid PRIMARY KEY,
        end_reason text,
        ended_at timestamptz,
        withdrawn_at timestamptz
      );

      CREATE TABLE policies (
        policy_id text PRIMARY KEY,
        steps jsonb NOT NULL,
        repeat_every jsonb NOT NULL,
        max_steps integer,
        version integer NOT NULL
      );
      CREATE TABLE alert_numbers (
        year integer PRIMARY KEY,
        last integer NOT NULL
      );
      CREATE TABLE alerts (
        alert_id uuid PRIMARY KEY,
        alert_number text NOT NULL UNIQUE,
        case_id uuid NOT NULL,
        case_number text,
        cause text NOT NULL,
        line text NOT NULL,
        clock_id uuid,
        rule text,
        unit_id uuid NOT NULL,
        group_size integer,
        policy jsonb NOT NULL,
        step integer NOT NULL,
        told integer NOT NULL,
        times integer NOT NULL,
        at_unit_id uuid NOT NULL,
        at_post_id uuid,
        at_officer_id uuid,
        awaiting uuid[] NOT NULL,
        raised_at timestamptz NOT NULL,
        next_at timestamptz,
        acknowledged_at timestamptz,
        acknowledged_by jsonb,
        note text,
        ended_at timestamptz,
        end_reason text,
        version integer NOT NULL
      );
      CREATE UNIQUE INDEX alerts_one_per_clock ON alerts (clock_id) WHERE clock_id IS NOT NULL AND ended_at IS NULL;
      CREATE UNIQUE INDEX alerts_one_crowd_per_line ON alerts (case_id, line) WHERE cause = 'crowd';
      CREATE INDEX alerts_by_clock ON alerts (clock_id);
      CREATE INDEX alerts_due ON alerts (next_at, alert_id) WHERE next_at IS NOT NULL;
      CREATE INDEX alerts_awaiting ON alerts USING gin (awaiting) WHERE at_officer_id IS NULL;
      CREATE TABLE alert_tellings (
        telling_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        alert_id uuid NOT NULL REFERENCES alerts,
        kind text NOT NULL,
        step integer NOT NULL,
        unit_id uuid NOT NULL,
        post_id uuid,
        officer_id uuid,
        reason text,
        at timestamptz NOT NULL
      );
      CREATE INDEX alert_tellings_by_alert ON alert_tellings (alert_id, telling_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE alert_tellings, alerts, alert_numbers, policies, clocks, cases, calendars, post_holders, posts, units',
    );
  }
}
