import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, their history and steps, facts that came too early, and what routing must know of posts. */
export class CreateCases1763600000000 implements MigrationInterface {
  readonly name = 'CreateCases1763600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cases (
        case_id uuid PRIMARY KEY,
        number text NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        unit_id uuid NOT NULL,
        state text NOT NULL,
        handler_officer_id uuid,
        handler_post_id uuid,
        previous_handlers jsonb NOT NULL DEFAULT '[]',
        returned_times integer NOT NULL DEFAULT 0,
        group_size integer NOT NULL,
        due_at timestamptz,
        received_at timestamptz NOT NULL,
        accepted_at timestamptz,
        decided_at timestamptz,
        closed_at timestamptz,
        version integer NOT NULL,
        CHECK ((handler_officer_id IS NULL) = (handler_post_id IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE case_history (
        case_id uuid NOT NULL REFERENCES cases,
        version integer NOT NULL,
        type text NOT NULL,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        officer_id uuid NOT NULL,
        post_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        paper jsonb,
        changed jsonb NOT NULL,
        note text,
        PRIMARY KEY (case_id, version)
      )`);
    await runner.query(`
      CREATE TABLE steps (
        step_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        version integer NOT NULL,
        activity text NOT NULL,
        officer_id uuid NOT NULL,
        working_group text,
        FOREIGN KEY (case_id, version) REFERENCES case_history,
        UNIQUE (case_id, version)
      )`);
    await runner.query(`
      CREATE TABLE early_facts (
        event_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        type text NOT NULL,
        data jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX early_facts_case ON early_facts (case_id)');
    await runner.query(`
      CREATE TABLE posts (
        post_id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        role text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL
      )`);
    await runner.query('CREATE INDEX posts_unit ON posts (unit_id)');
    await runner.query(`
      CREATE TABLE post_holders (
        post_id uuid PRIMARY KEY,
        holders jsonb NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query('CREATE INDEX post_holders_officer ON post_holders USING gin (holders jsonb_path_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post_holders, posts, early_facts, steps, case_history, cases');
  }
}
