import type { Envelope } from '@cau-noi/events';
import { columnsIn, namesOf, partsOf, type Tx } from '@cau-noi/messaging';
import type { Alert, Decision } from './alert.js';
import type { SavedAlert } from './alerts.store.js';
import { AlertRow, TellingRow } from './alerts.table.js';
import { rowsInColumns } from './rows-in-columns.js';

const saved = { without: ['note'] } as const;
const told = { without: ['tellingId'] } as const;
const columnsOfAlerts = columnsIn(AlertRow, saved);
const columnsOfTellings = columnsIn(TellingRow, told);
/** What an alert is about does not change. */
const changing = partsOf(AlertRow, {
  without: [
    ...saved.without,
    'alertId',
    'alertNumber',
    'caseId',
    'caseNumber',
    'cause',
    'clockId',
    'rule',
    'unitId',
    'groupSize',
    'crowdLevel',
    'policy',
    'raisedAt',
  ],
});

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
    text: `INSERT INTO alerts (${namesOf(AlertRow, saved)}) SELECT ${alerts.select} FROM ${alerts.from}
     ON CONFLICT (alert_id) DO UPDATE SET ${changing.replaced}`,
    values: alerts.values,
  });
  const tellings = rowsInColumns(
    columnsOfTellings,
    decided.flatMap(({ next, tellings: lines }) =>
      lines.map((telling) => ({ returnOn: null, note: null, ...telling, alertId: next.alertId })),
    ),
  );
  tx.withCommit({
    name: 'save-tellings',
    text: `INSERT INTO alert_tellings (${namesOf(TellingRow, told)})
     SELECT ${tellings.select} FROM ${tellings.from}`,
    values: tellings.values,
  });
}

/** As it is after this writing. */
const toRow = ({ addressee, acknowledged, ended, ...alert }: Alert): SavedAlert => ({
  ...alert,
  crowdLevel: alert.crowdLevel ?? null,
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
