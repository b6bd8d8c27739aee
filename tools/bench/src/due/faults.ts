import type { Place } from './place.js';

/** What must hold once all alerts are there, in words where it does not: one overdue and one alert per clock, and every history whole. */
export async function faultsOf(place: Place, due: number): Promise<string[]> {
  const checks = [
    [
      'deadline',
      'every clock is noticed once',
      `SELECT count(*) = ${due} AND count(DISTINCT id) = ${due} AS ok FROM clock_timers WHERE overdue_at IS NOT NULL`,
    ],
    [
      'deadline',
      'one overdue event per case',
      `SELECT count(*) = ${due} AND count(DISTINCT subject) = ${due} AS ok FROM outbox WHERE envelope LIKE '%"type":"deadline.overdue.v1"%'`,
    ],
    [
      'escalation',
      'one alert per clock',
      `SELECT count(*) = ${due} AND count(DISTINCT clock_id) = ${due} AS ok FROM alerts WHERE ended_at IS NULL`,
    ],
    [
      'escalation',
      'a person was told of each',
      `SELECT count(*) = ${due} AS ok FROM alert_tellings WHERE kind = 'told'`,
    ],
    ['escalation', 'nothing was parked', `SELECT count(*) = 0 AS ok FROM parked_events`],
    ['deadline', 'nothing was parked', `SELECT count(*) = 0 AS ok FROM parked_events`],
    ['deadline', 'the history of every case is whole', wholeHistory],
    ['escalation', 'the history of every case is whole', wholeHistory],
  ] as const;
  const found: string[] = [];
  for (const [name, what, sql] of checks) {
    const [row] = await place.rows<{ ok: boolean | null }>(name, sql);
    if (!row?.ok) found.push(`${name}: not true that ${what}`);
  }
  return found;
}

const wholeHistory = `
  SELECT coalesce(bool_and(previous_hash = before AND hash = sha256(before || convert_to(envelope, 'UTF8'))), false) AS ok
  FROM (SELECT previous_hash, hash, envelope, lag(hash, 1, '\\x${'00'.repeat(32)}') OVER (PARTITION BY subject ORDER BY seq) AS before FROM outbox) AS linked`;
