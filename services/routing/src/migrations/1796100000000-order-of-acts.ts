import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each kind of act and paper happened, so that a date is held against every other; and why an act was entered late. */
export class OrderOfActs1796100000000 implements MigrationInterface {
  readonly name = 'OrderOfActs1796100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases ADD happened jsonb NOT NULL DEFAULT '{}', ADD papers jsonb NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE case_history ADD late_reason text');
    // What came before a take-over is one entry: the settlement of the superior began again.
    await runner.query(`
      WITH facts AS (
        SELECT h.case_id, h.at, CASE
                 WHEN h.version < (SELECT max(t.version) FROM case_history t
                                    WHERE t.case_id = h.case_id AND t.type = 'routing.case-taken-over.v1') THEN 'before-take-over'
                 ELSE regexp_replace(h.type, '^routing\\.|\\.v[0-9]+$', '', 'g') END AS name
          FROM case_history h WHERE h.type LIKE 'routing.%'
      ), spans AS (
        SELECT case_id, name, jsonb_build_object('first', ${iso('min(at)')}, 'last', ${iso('max(at)')}) AS span FROM facts GROUP BY 1, 2
      ), known AS (SELECT case_id, jsonb_object_agg(name, span) AS happened FROM spans GROUP BY 1)
      UPDATE cases c SET happened = known.happened FROM known WHERE known.case_id = c.case_id`);
    await runner.query(`
      WITH issued AS (
        SELECT envelope::json->'data'->>'caseId' AS case_id, envelope::json->'data'->>'paper' AS paper,
               max(envelope::json->'data'->>'at') AS at
          FROM outbox WHERE envelope LIKE '%"routing.paper-issued.v1"%' GROUP BY 1, 2
      ), known AS (SELECT case_id, jsonb_object_agg(paper, at) AS papers FROM issued GROUP BY 1)
      UPDATE cases c SET papers = known.papers FROM known WHERE known.case_id = c.case_id::text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_history DROP late_reason');
    await runner.query('ALTER TABLE cases DROP happened, DROP papers');
  }
}

/** As JavaScript writes an instant. */
const iso = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
