import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { Decision } from './domain/alert.js';
import { saveAlerts } from './saved-alerts.js';

/** Saves what was decided about alerts and publishes it, each on account of its event. */
export function settleAlerts(tx: Tx, decided: readonly (Decision & { event?: Envelope })[]): void {
  saveAlerts(tx, decided);
  for (const { event, events } of decided) (event ? tx.causedBy(event) : tx).publish(events);
}
