import pg from 'pg';
import type { LocalSystem } from '../lifecycle/local-system.js';

const chunk = 100_000;

/** Where the big queue is: a commune with 100,000 open cases, 5,000 of them with one handler, the others with twenty; all other cases are elsewhere. */
export type Crowded = { unitId: string; officerId: string; others: readonly string[] };

/**
 * Cases of the console's read model, by SQL: of every ten one is open in the crowded unit, one closed there, and eight
 * elsewhere, of which one in five is open. Kinds, subjects, states and due instants are mixed as a desk has them.
 */
const fill = (from: number, to: number, { unitId, officerId, others }: Crowded): string => `
  WITH numbered AS (
    SELECT i, i % 10 < 2 AS is_here, CASE WHEN i % 10 = 0 THEN true WHEN i % 10 = 1 THEN false ELSE i % 5 = 2 END AS is_open,
      timestamptz '2025-11-20T01:00Z' + (i::bigint * 7919 % 31000000) * interval '1 second' AS received_at, i * 48271::bigint % 2147483647 AS dice
    FROM generate_series(${from}, ${to}) AS i
  ), mixed AS (
    SELECT *, CASE WHEN dice % 100 < 79 THEN 'KNPA' WHEN dice % 100 < 94 THEN 'KN' ELSE 'TC' END AS kind,
      (ARRAY['land-housing','land-housing','environment','construction','policy'])[1 + (dice / 100) % 5] AS subject,
      CASE WHEN NOT is_open THEN 'closed'
           ELSE (ARRAY['received','classified','accepted','assigned','verifying','verifying','verifying','awaiting-decision','suspended','decided'])[1 + (dice / 1000) % 10] END AS state,
      (dice / 7) % 20 = 0 AS is_with_one
    FROM numbered
  )
  INSERT INTO case_views (case_id, number, unit_id, kind, subject, channel, place_code, summary, group_size, received_at, state,
    handler_officer_id, handler_post_id, waiting_since, returned, version, ended_at, clocks, sort_due, sort_received, is_open)
  SELECT md5('list case ' || i)::uuid, 'TAI-26-' || lpad(i::text, 7, '0'),
    CASE WHEN is_here THEN '${unitId}' ELSE (ARRAY['${others.join(`','`)}'])[1 + i % ${others.length}] END::uuid, kind, subject, 'visit',
    lpad((1 + dice % 40)::text, 5, '0'), CASE WHEN kind <> 'TC' THEN 'Phản ánh về rãnh thoát nước (synthetic)' END,
    CASE WHEN dice % 1000 = 0 THEN 14 ELSE 1 END, received_at, state,
    CASE WHEN state IN ('received', 'classified', 'accepted') THEN NULL
         WHEN is_here AND is_with_one THEN '${officerId}' WHEN is_here THEN md5('list officer ' || dice % 20)
         ELSE md5('list officer ' || dice % 400) END::uuid,
    NULL, received_at + interval '1 day', 0, 4, CASE WHEN NOT is_open THEN received_at + interval '20 days' END,
    CASE WHEN is_open THEN jsonb_build_array(jsonb_build_object('clockId', md5('list clock ' || i)::uuid, 'unitId', '${unitId}', 'rule', 'DON-VI', 'ruleVersion', 'don-vi-1',
      'article', NULL, 'unitOfCount', 'instant', 'status', 'running', 'start', received_at::date, 'due', received_at::date + 30, 'lateFrom',
      to_char((received_at + interval '30 days') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'warnAt', NULL, 'pausedOn', NULL, 'resumedOn', NULL,
      'stoppedAt', NULL, 'previous', '[]'::jsonb)) ELSE '[]' END,
    CASE WHEN NOT is_open THEN '9999-01-01T00:00:00Z' WHEN state = 'suspended' THEN '9998-01-01T00:00:00Z' ELSE received_at + interval '365 days' END,
    received_at, is_open
  FROM mixed`;

/** What they are found by: words that all have, and one number of 5,000 that few have; as the console writes it, plain and as typed. */
const words = (from: number, to: number): string => `
  INSERT INTO case_words (case_id, words, sort_received)
  SELECT c.case_id, array_to_tsvector(ARRAY['unit:' || c.unit_id, 'phan', 'phản', 'anh', 'ánh', 've', 'về', 'ranh', 'rãnh', 'thoat', 'thoát', 'nuoc', 'nước',
    'synthetic', (i * 48271::bigint % 5000)::text]), c.sort_received
  FROM generate_series(${from}, ${to}) AS i JOIN case_views c ON c.case_id = md5('list case ' || i)::uuid`;

/** Fills the read model and leaves it as an idle night would: vacuumed, analysed, on disk. */
export async function preloadLists(system: LocalSystem, count: number, say: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: system.database('console') });
  await client.connect();
  try {
    const crowded = await crowdedUnit(client);
    await client.query('SET synchronous_commit = off');
    for (let from = 1; from <= count; from += chunk) {
      const to = Math.min(count, from + chunk - 1);
      await client.query(fill(from, to, crowded));
      await client.query(words(from, to));
      say(`  ${to} cases`);
    }
    await client.query('VACUUM (ANALYZE) case_views, case_words');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

async function crowdedUnit(client: pg.Client): Promise<Crowded> {
  const units = await client.query<{ unit_id: string; code: string }>(
    `SELECT unit_id, code FROM org_units WHERE hierarchy = 'state' ORDER BY code`,
  );
  const here = units.rows.find(({ code }) => code === 'XAA');
  const handler = await client.query<{ officer_id: string }>(
    `SELECT t.officer_id FROM org_tenures t JOIN org_posts p USING (post_id) WHERE p.unit_id = $1 AND p.role = 'CV' ORDER BY t.name LIMIT 1`,
    [here?.unit_id],
  );
  const [officer] = handler.rows;
  if (!here || !officer) throw new Error('The demonstration has no commune A with a handler.');
  return {
    unitId: here.unit_id,
    officerId: officer.officer_id,
    others: units.rows.filter(({ code }) => code !== 'XAA').map(({ unit_id: id }) => id),
  };
}
