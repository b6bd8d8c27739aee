import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateClocks1795219200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One row per case of which anything is known: what is locked while its clocks are derived.
    await runner.query(`
      CREATE TABLE cases (
        case_id uuid PRIMARY KEY,
        unit_id uuid,
        facts int NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE case_facts (
        event_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        type text NOT NULL,
        at timestamptz NOT NULL,
        data jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX case_facts_of_case ON case_facts (case_id)');
    // Every version is kept: a clock names the versions it was derived under.
    await runner.query(`
      CREATE TABLE calendars (
        year int NOT NULL,
        version int NOT NULL,
        days jsonb NOT NULL,
        PRIMARY KEY (year, version)
      )`);
    await runner.query(`
      CREATE TABLE clocks (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        family text NOT NULL,
        rule text NOT NULL,
        rule_version text NOT NULL,
        article text NOT NULL,
        unit_of_count text NOT NULL,
        length int,
        started_by jsonb NOT NULL,
        start date NOT NULL,
        due date NOT NULL,
        due_at timestamptz,
        warn_by date NOT NULL,
        overdue_after date NOT NULL,
        late_from timestamptz NOT NULL,
        warnings jsonb NOT NULL,
        warned jsonb NOT NULL,
        calendar jsonb NOT NULL,
        weekends_only boolean NOT NULL,
        years jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('running', 'paused', 'met', 'late', 'cancelled')),
        stopped_by jsonb,
        overdue_at timestamptz,
        next_at timestamptz,
        UNIQUE (case_id, family)
      )`);
    await runner.query('CREATE INDEX clocks_due ON clocks (next_at) WHERE next_at IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clocks, calendars, case_facts, cases');
  }
}
