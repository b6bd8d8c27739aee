import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Policies become versions that are drafted, applied and kept: those an administrator had changed go on with their
 * numbers; the other causes get what has shipped so far. A case keeps the kind it is registered under.
 */
export class PolicyVersions1796450000000 implements MigrationInterface {
  name = 'PolicyVersions1796450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policy_versions (
        version_id uuid PRIMARY KEY,
        policy_id text NOT NULL,
        version integer NOT NULL,
        cause text NOT NULL,
        line text,
        unit_id uuid,
        kinds text[] NOT NULL,
        steps jsonb NOT NULL,
        repeat_every jsonb NOT NULL,
        max_steps integer,
        quiet jsonb,
        state text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        reason text NOT NULL,
        based_on integer,
        drafted_by uuid,
        drafted_at timestamptz NOT NULL,
        applied_by uuid,
        applied_at timestamptz,
        moves jsonb NOT NULL,
        UNIQUE (policy_id, version)
      );
      CREATE TABLE policy_changes (one boolean PRIMARY KEY DEFAULT true CHECK (one), counter integer NOT NULL);
      INSERT INTO policy_changes (counter) VALUES (1);
      INSERT INTO policy_versions (version_id, policy_id, version, cause, kinds, steps, repeat_every, max_steps, state,
                                   valid_from, reason, drafted_at, moves)
      SELECT gen_random_uuid(), policy_id, coalesce(p.version, 1), policy_id, '{}', coalesce(p.steps, s.steps),
             coalesce(p.repeat_every, s.repeat_every), p.max_steps, 'applied', '1900-01-01', '', '1900-01-01', '[]'
        FROM (VALUES ('overdue', '[{"after":{"workingDays":2}}]'::jsonb, '{"workingDays":2}'::jsonb),
                     ('crowd', '[{"after":{"workingHours":4}}]', '{"workingDays":1}')) AS s (policy_id, steps, repeat_every)
        LEFT JOIN policies p USING (policy_id);
      DROP TABLE policies;
      ALTER TABLE cases ADD COLUMN kind text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases DROP COLUMN kind;
      CREATE TABLE policies (
        policy_id text PRIMARY KEY,
        steps jsonb NOT NULL,
        repeat_every jsonb NOT NULL,
        max_steps integer,
        version integer NOT NULL
      );
      INSERT INTO policies SELECT DISTINCT ON (policy_id) policy_id, steps, repeat_every, max_steps, version
        FROM policy_versions WHERE state = 'applied' AND policy_id IN ('overdue', 'crowd') ORDER BY policy_id, version DESC;
      DROP TABLE policy_changes, policy_versions;
    `);
  }
}
