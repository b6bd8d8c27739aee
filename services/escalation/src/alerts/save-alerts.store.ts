import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { Alert, Decision, Telling } from './alert.js';
import type { AlertRow } from './alerts.store.js';
import { rowsInColumns, type Column } from './rows-in-columns.js';

/** Saves what was decided about alerts and publishes it, each on account of its event. */
export function settleAlerts(tx: Tx, decided: readonly (Decision & { event?: Envelope })[]): void {
  saveAlerts(tx, decided);
  for (const { event, events } of decided) (event ? tx.causedBy(event) : tx).publish(events);
}

/**
 * Writes alerts as they are now and adds to their ladders' history, with the commit: the row of numbers, which every
 * round of raising needs, is held for one flight only.
 */
function saveAlerts(tx: Tx, decided: readonly Pick<Decision, 'next' | 'tellings'>[]): void {
  if (decided.length === 0) return;
  const alerts = rowsInColumns(
    columnsOfAlerts,
    decided.map(({ next }) => toRow(next)),
  );
  tx.withCommit({
    name: 'save-alerts',
    text: `INSERT INTO alerts (${columnsOfAlerts.map(([, column]) => column).join(', ')})
     SELECT ${alerts.select} FROM ${alerts.from}
     ON CONFLICT (alert_id) DO UPDATE SET line = excluded.line, step = excluded.step, told = excluded.told, times = excluded.times,
       at_unit_id = excluded.at_unit_id, at_post_id = excluded.at_post_id, at_officer_id = excluded.at_officer_id, awaiting = excluded.awaiting,
       next_at = excluded.next_at, acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by,
       acknowledged_word = excluded.acknowledged_word, return_on = excluded.return_on,
       ended_at = excluded.ended_at, end_reason = excluded.end_reason, version = excluded.version`,
    values: alerts.values,
  });
  const tellings = rowsInColumns(
    columnsOfTellings,
    decided.flatMap(({ next, tellings: told }) => told.map((telling) => ({ ...telling, alertId: next.alertId }))),
  );
  tx.withCommit({
    name: 'save-tellings',
    text: `INSERT INTO alert_tellings (${columnsOfTellings.map(([, column]) => column).join(', ')})
     SELECT ${tellings.select} FROM ${tellings.from}`,
    values: tellings.values,
  });
}

const columnsOfAlerts = [
  ['alertId', 'alert_id', 'uuid'],
  ['alertNumber', 'alert_number', 'text'],
  ['caseId', 'case_id', 'uuid'],
  ['caseNumber', 'case_number', 'text'],
  ['cause', 'cause', 'text'],
  ['line', 'line', 'text'],
  ['clockId', 'clock_id', 'uuid'],
  ['rule', 'rule', 'text'],
  ['unitId', 'unit_id', 'uuid'],
  ['groupSize', 'group_size', 'int'],
  ['policy', 'policy', 'jsonb'],
  ['step', 'step', 'int'],
  ['told', 'told', 'int'],
  ['times', 'times', 'int'],
  ['atUnitId', 'at_unit_id', 'uuid'],
  ['atPostId', 'at_post_id', 'uuid'],
  ['atOfficerId', 'at_officer_id', 'uuid'],
  ['awaiting', 'awaiting', 'uuid[]'],
  ['raisedAt', 'raised_at', 'timestamptz'],
  ['nextAt', 'next_at', 'timestamptz'],
  ['acknowledgedAt', 'acknowledged_at', 'timestamptz'],
  ['acknowledgedBy', 'acknowledged_by', 'jsonb'],
  ['acknowledgedWord', 'acknowledged_word', 'text'],
  ['returnOn', 'return_on', 'date'],
  ['endedAt', 'ended_at', 'timestamptz'],
  ['endReason', 'end_reason', 'text'],
  ['version', 'version', 'int'],
] as const satisfies readonly Column<keyof AlertRow>[];

const columnsOfTellings = [
  ['alertId', 'alert_id', 'uuid'],
  ['kind', 'kind', 'text'],
  ['step', 'step', 'int'],
  ['unitId', 'unit_id', 'uuid'],
  ['postId', 'post_id', 'uuid'],
  ['officerId', 'officer_id', 'uuid'],
  ['reason', 'reason', 'text'],
  ['at', 'at', 'timestamptz'],
] as const satisfies readonly Column<keyof Telling | 'alertId'>[];

/** As it is after this writing. */
const toRow = ({ addressee, acknowledged, ended, ...alert }: Alert): AlertRow => ({
  ...alert,
  version: alert.version + 1,
  atUnitId: addressee.unitId,
  atPostId: addressee.postId,
  atOfficerId: addressee.officerId,
  acknowledgedAt: acknowledged?.at ?? null,
  acknowledgedBy: acknowledged?.by ?? null,
  acknowledgedWord: acknowledged?.word ?? null,
  returnOn: acknowledged?.returnOn ?? null,
  endedAt: ended?.at ?? null,
  endReason: ended?.reason ?? null,
});
