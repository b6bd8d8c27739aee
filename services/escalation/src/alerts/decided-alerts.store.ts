import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { Decision } from '../ladder/climb.js';
import { saveAlerts } from './save-alerts.store.js';

/** Saves what was decided about alerts and publishes it, each on account of its event. */
export function settleAlerts(tx: Tx, decided: readonly (Decision & { event?: Envelope })[]): void {
  saveAlerts(tx, decided);
  for (const { event, events } of decided) (event ? tx.causedBy(event) : tx).publish(events);
}
