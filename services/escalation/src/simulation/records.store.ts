import type { Tx } from '@cau-noi/messaging';
import type { AlertFacts, Telling } from '../alerts/alert.js';
import type { RecordedAlert } from './record.js';
import type { Period } from './simulate.js';

type Row = AlertFacts & Pick<RecordedAlert, 'line' | 'kind' | 'endedAt'>;
type Line = Telling & { alertId: string };

/** Every alert that was raised in a period, with the history of its ladder. */
export async function recordsOf(tx: Tx, { from, until }: Period): Promise<RecordedAlert[]> {
  const [alerts, lines] = [
    await tx.query<Row>(alertsIn, [from, until]),
    Map.groupBy(await tx.query<Line>(linesIn, [from, until]), ({ alertId }) => alertId),
  ];
  return alerts.map(({ line, kind, endedAt, ...facts }) => ({
    facts,
    line,
    kind,
    endedAt,
    lines: lines.get(facts.alertId) ?? [],
  }));
}

const inPeriod = 'a.raised_at >= $1 AND a.raised_at < $2';

const alertsIn = `
  SELECT a.alert_id AS "alertId", a.alert_number AS "alertNumber", a.case_id AS "caseId", a.case_number AS "caseNumber",
         a.cause, a.clock_id AS "clockId", a.rule, a.unit_id AS "unitId", a.group_size AS "groupSize",
         a.raised_at AS "raisedAt", a.line, c.kind, a.ended_at AS "endedAt"
    FROM alerts a LEFT JOIN cases c USING (case_id) WHERE ${inPeriod} ORDER BY a.raised_at, a.alert_id`;

const linesIn = `
  SELECT t.alert_id AS "alertId", t.kind, t.step, t.unit_id AS "unitId", t.post_id AS "postId", t.officer_id AS "officerId",
         t.reason, t.at, t.return_on AS "returnOn", t.note
    FROM alert_tellings t JOIN alerts a USING (alert_id) WHERE ${inPeriod} ORDER BY t.telling_id`;
