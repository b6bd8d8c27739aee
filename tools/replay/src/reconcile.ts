import type { System } from '@cau-noi/system';
import { freshDatabase, dropDatabase, sql } from '@cau-noi/testing';
import type { CaseIds } from './play.js';
import type { RegisterCase } from './register.js';

/**
 * What the system holds at the end of a replay, by the deadlines of the register alone: legal clocks run beside them.
 */
export type Figures = {
  cases: number;
  steps: number;
  closed: number;
  closedLate: number;
  openLate: number;
  overdueEvents: number;
  /** Overdue alerts. */
  alerts: number;
  /** Alerts that climbed at least once. */
  climbed: number;
  parked: number;
};

/** Something the register has and the system does not, or the other way round. */
export type Difference = { case: string; expected: string; found: string };

const one = async (system: System, database: string, text: string): Promise<number> => {
  const [row] = await sql<{ count: string }>(text, [], system.databases.get(database));
  return Number(row?.count ?? 0);
};

const events = `(SELECT seq, envelope::jsonb AS event FROM outbox) AS events`;

/** The deadline of the register is the date that the unit set. */
const ofRegister = `event->'data'->>'rule' = 'DON-VI'`;

/** The newest word on each clock that was ever overdue. */
const standing = `SELECT DISTINCT ON (event->'data'->>'clockId') event FROM ${events}
  WHERE ${ofRegister} AND event->>'type' IN ('deadline.overdue.v1', 'deadline.overdue-withdrawn.v1') ORDER BY event->'data'->>'clockId', seq DESC`;

/** Counts in the services' own tables and outboxes. */
export async function figures(system: System): Promise<Figures> {
  const count = (database: string, from: string): Promise<number> =>
    one(system, database, `SELECT count(*) FROM ${from}`);
  const raised = `${events} WHERE event->>'type' = 'escalation.alert-raised.v1' AND ${ofRegister}`;
  const climbed = `(SELECT DISTINCT event->'data'->>'alertId' FROM ${events} WHERE event->>'type' = 'escalation.alert-climbed.v1'
    AND event->'data'->>'alertId' IN (SELECT event->'data'->>'alertId' FROM ${raised})) AS climbed`;
  const overdue = await overdueCases(system);
  const closed = new Set((await closedCases(system)).map((row) => row.case_id));
  const parked = await Promise.all(Object.keys(system.services).map((name) => count(name, 'parked_events')));
  return {
    cases: await count('routing', 'cases'),
    steps: await count('routing', 'steps'),
    closed: closed.size,
    closedLate: overdue.filter(({ caseId }) => closed.has(caseId)).length,
    openLate: overdue.filter(({ caseId }) => !closed.has(caseId)).length,
    overdueEvents: await count('deadline', `${events} WHERE event->>'type' = 'deadline.overdue.v1' AND ${ofRegister}`),
    alerts: await count('escalation', raised),
    climbed: await count('escalation', climbed),
    parked: parked.reduce((sum, each) => sum + each, 0),
  };
}

type Overdue = { caseId: string; lateFrom: string; noticedAt: string };

async function overdueCases(system: System): Promise<Overdue[]> {
  const text = `SELECT event->'data' AS data FROM (${standing}) AS newest WHERE event->>'type' = 'deadline.overdue.v1'`;
  return (await sql<{ data: Overdue }>(text, [], system.databases.get('deadline'))).map((row) => row.data);
}

const closedCases = (system: System): Promise<{ case_id: string }[]> =>
  sql(`SELECT case_id FROM cases WHERE state = 'closed'`, [], system.databases.get('routing'));

/**
 * Lateness by plain SQL over the register, held against the overdue alerts of the system, case by case: a missing alert,
 * one too many, one before its time, one for a case the register does not know.
 */
export async function reconcile(
  system: System,
  cases: readonly RegisterCase[],
  caseIds: CaseIds,
  end: Date,
): Promise<Difference[]> {
  const late = await lateByRegister(cases, end);
  const alerts = await sql<{ caseId: string; raisedAt: string }>(
    `SELECT event->'data'->>'caseId' AS "caseId", event->'data'->>'raisedAt' AS "raisedAt" FROM ${events}
     WHERE event->>'type' = 'escalation.alert-raised.v1' AND ${ofRegister}`,
    [],
    system.databases.get('escalation'),
  );
  const byCase = Map.groupBy(alerts, (alert) => alert.caseId);
  const known = cases.flatMap((each) =>
    compare(each, late.has(each.name), byCase.get(caseIds.get(each.name) ?? '') ?? []),
  );
  const ours = new Set(caseIds.values());
  const foreign = alerts.filter((alert) => !ours.has(alert.caseId));
  return [...known, ...foreign.map((alert) => ({ case: alert.caseId, expected: 'no such case', found: 'an alert' }))];
}

function compare({ name, dueAt }: RegisterCase, isLate: boolean, alerts: { raisedAt: string }[]): Difference[] {
  const expected = isLate ? 1 : 0;
  if (alerts.length !== expected)
    return [{ case: name, expected: `${expected} overdue alerts`, found: String(alerts.length) }];
  const early = alerts.filter((alert) => new Date(alert.raisedAt) <= dueAt);
  return early.map((alert) => ({ case: name, expected: `after ${dueAt.toISOString()}`, found: alert.raisedAt }));
}

/** The register in a table of its own, and one statement over it. */
async function lateByRegister(cases: readonly RegisterCase[], end: Date): Promise<Set<string>> {
  const database = await freshDatabase('register');
  try {
    await sql('CREATE TABLE register (name text PRIMARY KEY, due_at timestamptz, ended_at timestamptz)', [], database);
    const columns = [
      cases.map((each) => each.name),
      cases.map((each) => each.dueAt),
      cases.map((each) => each.endedAt),
    ];
    await sql(
      'INSERT INTO register SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[])',
      columns,
      database,
    );
    const text = 'SELECT name FROM register WHERE COALESCE(ended_at, $1::timestamptz) > due_at';
    return new Set((await sql<{ name: string }>(text, [end], database)).map((row) => row.name));
  } finally {
    await dropDatabase(database);
  }
}
