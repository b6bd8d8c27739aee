/** A statement that writes the rows of the cases `from` to `to`. */
type Fill = (from: number, to: number, units: readonly string[]) => string;

/**
 * The same case in every service: ids are hashes of its number. It was received in 2025, assigned after a day, decided
 * and closed after 20; every twentieth is still with its handler, due in 2027.
 */
const past = (from: number, to: number, units: readonly string[]): string => `
  SELECT i, md5('case ' || i)::uuid AS case_id, md5('petition ' || i)::uuid AS petition_id, md5('clock ' || i)::uuid AS clock_id,
    md5('person ' || i)::uuid AS person_key, (ARRAY['${units.join(`','`)}'])[1 + i % ${units.length}]::uuid AS unit_id,
    md5('officer ' || i % 400)::uuid AS officer_id, md5('post ' || i % 400)::uuid AS post_id, 'TAI-25-' || lpad(i::text, 7, '0') AS number,
    i % 20 = 0 AS is_open, received_at, CASE WHEN i % 20 = 0 THEN timestamptz '2027-06-01T10:00Z' ELSE received_at + interval '30 days' END AS due_at
  FROM (SELECT i, timestamptz '2025-01-02T01:00Z' + i % 300 * interval '1 day' + i % 28800 * interval '1 second' AS received_at
        FROM generate_series(${from}, ${to}) AS i) AS numbered`;

const fill =
  (into: string, select: string): Fill =>
  (from, to, units) =>
    `WITH past AS (${past(from, to, units)}) INSERT INTO ${into} ${select}`;

const by = `jsonb_build_object('officerId', officer_id, 'postId', post_id, 'unitId', unit_id)`;
const iso = (instant: string): string => `to_char((${instant}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What happened to a case, in order; the last two only to a closed one. */
const acts = `(VALUES (1, 'intake.petition-registered.v1', interval '0', true), (2, 'routing.case-assigned.v1', interval '1 day', true),
  (3, 'routing.case-decided.v1', interval '20 days', false), (4, 'routing.case-closed.v1', interval '20 days 1 hour', false)) AS act (version, type, later, always)`;

const intake: Fill[] = [
  fill(
    `petitions (petition_id, case_id, unit_id, unit_code, register_year, serial, kind, channel, subject, place_code, addressed_to,
       group_size, received_at, due_at, summary, officer_id, post_id, recorded_at)`,
    `SELECT petition_id, case_id, unit_id, 'TAI', 2025, i, 'KNPA', 'visit', 'environment', '00001', '{}', 1, received_at, due_at,
       'Phản ánh về rãnh thoát nước (synthetic)', officer_id, post_id, received_at FROM past`,
  ),
  fill('petition_people', 'SELECT petition_id, person_key, 1, false FROM past'),
];

/** Sealed records of the usual length that nothing can open: there is no key to these people, for there are no people. */
const vault: Fill[] = [
  fill(
    'data_keys (owner, master_key, wrapped_key)',
    `SELECT owner, (SELECT id FROM master_keys LIMIT 1), sha256(owner::text::bytea) || sha256(owner::text::bytea)
     FROM past, LATERAL (VALUES (person_key), (petition_id)) AS of (owner)`,
  ),
  fill(
    'sealed (owner, paper, record)',
    `SELECT owner, petition_id, decode(repeat(md5(owner::text), 8), 'hex') FROM past, LATERAL (VALUES (person_key), (petition_id)) AS of (owner)`,
  ),
  fill('look_ups (token, person)', 'SELECT sha256(person_key::text::bytea), person_key FROM past'),
];

const routing: Fill[] = [
  fill(
    `cases (case_id, number, kind, subject, unit_id, state, handler_officer_id, handler_post_id, group_size, due_at, received_at,
       decided_at, closed_at, version)`,
    `SELECT case_id, number, 'KNPA', 'environment', unit_id, CASE WHEN is_open THEN 'received' ELSE 'closed' END, officer_id, post_id, 1,
       due_at, received_at, CASE WHEN NOT is_open THEN received_at + interval '20 days' END,
       CASE WHEN NOT is_open THEN received_at + interval '20 days 1 hour' END, CASE WHEN is_open THEN 2 ELSE 4 END FROM past`,
  ),
  fill(
    'case_history (case_id, version, type, at, recorded_at, officer_id, post_id, unit_id, changed)',
    `SELECT case_id, version, type, received_at + later, received_at + later, officer_id, post_id, unit_id, '{}'
     FROM past, ${acts} WHERE always OR NOT is_open`,
  ),
];

const deadline: Fill[] = [
  fill('cases (case_id, unit_id, facts)', 'SELECT case_id, unit_id, CASE WHEN is_open THEN 1 ELSE 3 END FROM past'),
  fill(
    'case_facts (event_id, case_id, type, at, data)',
    `SELECT md5(case_id::text || type)::uuid, case_id, split_part(type, '.', 2), received_at + later, CASE version
       WHEN 1 THEN jsonb_build_object('unitId', unit_id, 'kind', 'KNPA', 'dueAt', ${iso('due_at')}) ELSE jsonb_build_object('version', version) END
     FROM past, ${acts} WHERE version <> 2 AND (always OR NOT is_open)`,
  ),
  fill(
    `clocks (id, case_id, unit_id, family, rule, rule_version, article, unit_of_count, length, started_by, start, due, due_at, warn_by,
       overdue_after, late_from, warnings, calendar, weekends_only, status, stopped_by, changed_at)`,
    `SELECT clock_id, case_id, unit_id, 'DON-VI', 'DON-VI', 'don-vi-1', 'Thời hạn do đơn vị đặt', 'instant', NULL,
       jsonb_build_object('id', md5(case_id::text || 'intake.petition-registered.v1')::uuid, 'type', 'petition-registered', 'at', ${iso('received_at')}),
       received_at::date, due_at::date, due_at, due_at::date, due_at::date, due_at + interval '1 ms', '[]', '[]', false,
       CASE WHEN is_open THEN 'running' ELSE 'met' END,
       CASE WHEN NOT is_open THEN jsonb_build_object('id', md5(case_id::text || 'routing.case-decided.v1')::uuid, 'type', 'case-decided',
         'at', ${iso(`received_at + interval '20 days'`)}) END,
       received_at FROM past`,
  ),
  fill(
    'clock_timers (id, warned, overdue_at, next_at, changed_at)',
    `SELECT clock_id, '[]', NULL, CASE WHEN is_open THEN due_at + interval '1 ms' END, received_at FROM past`,
  ),
];

const escalation: Fill[] = [
  fill(
    'cases (case_id, case_number, end_reason, ended_at)',
    `SELECT case_id, number, CASE WHEN NOT is_open THEN 'case-decided' END, CASE WHEN NOT is_open THEN received_at + interval '20 days' END FROM past`,
  ),
  fill(
    'clocks (clock_id, end_reason, ended_at)',
    `SELECT clock_id, 'case-decided', received_at + interval '20 days' FROM past WHERE NOT is_open`,
  ),
];

const clockView = `jsonb_build_array(jsonb_build_object('clockId', clock_id, 'rule', 'DON-VI', 'ruleVersion', 'don-vi-1', 'article', 'Thời hạn do đơn vị đặt',
  'unitOfCount', 'instant', 'status', CASE WHEN is_open THEN 'running' ELSE 'met' END, 'start', received_at::date, 'due', due_at::date,
  'lateFrom', ${iso(`due_at + interval '1 ms'`)}, 'warnAt', NULL, 'pausedOn', NULL,
  'stoppedAt', CASE WHEN NOT is_open THEN ${iso(`received_at + interval '20 days'`)} END))`;

const consoleViews: Fill[] = [
  fill(
    'timeline_entries (event_id, case_id, type, at, recorded_at, by_officer_id, by_post_id, by_unit_id, version, data)',
    `SELECT md5(case_id::text || type)::uuid, case_id, type, received_at + later, received_at + later, officer_id, post_id, unit_id, version,
       jsonb_build_object('caseId', case_id, 'version', version, 'unitId', unit_id, 'by', ${by}, 'at', ${iso('received_at + later')},
         'caseNumber', number, 'kind', 'KNPA', 'groupSize', 1, 'receivedAt', ${iso('received_at')}, 'dueAt', ${iso('due_at')})
     FROM past, ${acts} WHERE always OR NOT is_open`,
  ),
  fill(
    `case_views (case_id, number, unit_id, kind, subject, channel, place_code, summary, received_at, state, handler_officer_id, handler_post_id,
       waiting_since, version, decided_at, ended_at, clocks, sort_due, sort_received, is_open)`,
    `SELECT case_id, number, unit_id, 'KNPA', 'environment', 'visit', '00001', 'Phản ánh về rãnh thoát nước (synthetic)', received_at,
       CASE WHEN is_open THEN 'received' ELSE 'closed' END, officer_id, post_id, received_at + interval '1 day', CASE WHEN is_open THEN 2 ELSE 4 END,
       CASE WHEN NOT is_open THEN received_at + interval '20 days' END, CASE WHEN NOT is_open THEN received_at + interval '20 days 1 hour' END,
       ${clockView}, CASE WHEN is_open THEN due_at + interval '1 ms' ELSE '9999-01-01T00:00:00Z' END, received_at, is_open FROM past`,
  ),
];

/** By owner of the database. */
export const tables: Readonly<Record<string, readonly Fill[]>> = {
  intake,
  vault,
  routing,
  deadline,
  escalation,
  console: consoleViews,
};
