import type { Envelope, Payload } from '@cau-noi/events';
import { columnsOf, type Tx } from '@cau-noi/messaging';
import { KnownAlertRow } from './known-alerts.table.js';
import type { KnownFact, KnownRule, KnownYear } from './known.js';
import type { KnownAlert, SaidOverdue } from './lateness.js';

/** The next cases after one, in the order of their ids. */
export async function casesAfter(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const rows = await tx.query<{ caseId: string }>(
    'SELECT case_id AS "caseId" FROM cases WHERE $1::uuid IS NULL OR case_id > $1 ORDER BY case_id LIMIT $2',
    [after, limit],
  );
  return rows.map(({ caseId }) => caseId);
}

/** The facts of these cases, each with its place in the order in which the engine came to know things. */
export async function factsInOrder(tx: Tx, caseIds: readonly string[]): Promise<Map<string, KnownFact[]>> {
  const rows = await tx.query<KnownFact & { caseId: string }>(
    `SELECT event_id AS id, case_id AS "caseId", type, at, data, known::float8 AS known
     FROM case_facts WHERE case_id = ANY($1::uuid[]) ORDER BY known`,
    [caseIds],
  );
  return Map.groupBy(rows, ({ caseId }) => caseId);
}

/**
 * Every version of the calendars and the rules of every release. Takes no lock of those who write them: a long look must
 * not hold up the engine.
 */
export async function knowledgeKept(tx: Tx): Promise<{ years: KnownYear[]; rules: KnownRule[] }> {
  const years = await tx.query<KnownYear>(
    'SELECT year, version, days, former, known::float8 AS known FROM calendars ORDER BY known, year, version',
  );
  const rules = await tx.query<KnownRule>(
    'SELECT rule, family, "from", text, known::float8 AS known FROM released_rules ORDER BY known',
  );
  return { years, rules };
}

/** The overdue events of these cases that were really published: the last one per clock. */
export async function saidOverdue(tx: Tx, caseIds: readonly string[]): Promise<SaidOverdue[]> {
  const rows = await tx.query<{ envelope: string }>(
    `SELECT envelope FROM outbox
     WHERE subject = ANY($1::text[]) AND envelope LIKE '%"type":"deadline.overdue%' ORDER BY seq`,
    [caseIds],
  );
  const last = new Map<string, SaidOverdue>();
  for (const { envelope } of rows) {
    const { type, data } = JSON.parse(envelope) as Envelope<'deadline.overdue.v1' | 'deadline.overdue-withdrawn.v1'>;
    const { caseId, clockId, rule } = data;
    last.set(clockId, { caseId, clockId, rule, stands: type === 'deadline.overdue.v1' });
  }
  return [...last.values()];
}

/** True when the engine published or derived something of these cases within the last minute: the alert may be under way. */
export async function isFresh(tx: Tx, caseIds: readonly string[]): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM outbox WHERE subject = ANY($1::text[]) AND envelope LIKE '%"type":"deadline.overdue%'
       AND written_at > clock_timestamp() - interval '1 minute'
     UNION ALL
     SELECT FROM clocks WHERE case_id = ANY($1::text[]::uuid[]) AND changed_at > clock_timestamp() - interval '1 minute'
     LIMIT 1`,
    [caseIds],
  );
  return rows.length > 0;
}

const alertColumns = columnsOf(KnownAlertRow, { without: ['endReason'] });

/** The alerts of these cases, as escalation published them. */
export const alertsOfCases = (tx: Tx, caseIds: readonly string[]): Promise<KnownAlert[]> =>
  tx.query<KnownAlert>(
    `SELECT ${alertColumns}
     FROM overdue_alerts WHERE case_id = ANY($1::uuid[])`,
    [caseIds],
  );

/** Open alerts of cases that are not known here. */
export const alertsOfNoCase = (tx: Tx): Promise<KnownAlert[]> =>
  tx.query<KnownAlert>(
    `SELECT ${alertColumns} FROM overdue_alerts
     WHERE ended_at IS NULL AND NOT EXISTS (SELECT FROM cases WHERE cases.case_id = overdue_alerts.case_id)`,
  );

/** How many changes of the calendar or of units are still being worked off. */
export async function openRederivations(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM rederivations WHERE done_at IS NULL',
  );
  return row?.count ?? 0;
}

type Raised = Pick<Payload<'escalation.alert-raised.v1'>, 'alertId' | 'caseId' | 'clockId'>;
type Ended = Pick<Payload<'escalation.alert-ended.v1'>, 'alertId' | 'caseId' | 'endedAt' | 'reason'>;

/** Stores what escalation publishes of an alert, whichever of its events comes first. */
export async function keepAlerts(tx: Tx, facts: readonly (Raised | Ended)[]): Promise<void> {
  if (facts.length === 0) return;
  await tx.prepared(
    'keep-overdue-alerts',
    `INSERT INTO overdue_alerts (alert_id, case_id, clock_id, ended_at, end_reason)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[]) ORDER BY 1
     ON CONFLICT (alert_id) DO UPDATE SET clock_id = coalesce(overdue_alerts.clock_id, excluded.clock_id),
       ended_at = coalesce(overdue_alerts.ended_at, excluded.ended_at),
       end_reason = coalesce(overdue_alerts.end_reason, excluded.end_reason)`,
    [
      facts.map(({ alertId }) => alertId),
      facts.map(({ caseId }) => caseId),
      facts.map((fact) => ('clockId' in fact ? fact.clockId : null)),
      facts.map((fact) => ('endedAt' in fact ? fact.endedAt : null)),
      facts.map((fact) => ('reason' in fact ? fact.reason : null)),
    ],
  );
}

/** From when on lateness of these clocks could be known: their end, or when that was last derived. */
export const knowableFrom = (tx: Tx, clockIds: readonly string[]): Promise<{ at: Date }[]> =>
  tx.prepared<{ at: Date }>(
    'knowable-from',
    `SELECT greatest(late_from, changed_at) AS at FROM clocks WHERE id = ANY($1::uuid[]) AND late_from IS NOT NULL`,
    [clockIds],
  );
