import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { Latencies } from '../overdue/latencies.metric.js';
import { keepAlerts, knowableFrom } from './evidence.store.js';

/** Keeps which alerts escalation has raised for overdue clocks, and ended. */
@Injectable()
export class KnownAlertsService {
  constructor(private readonly latencies: Latencies) {}

  async raised(tx: Tx, events: readonly Envelope<'escalation.alert-raised.v1'>[]): Promise<void> {
    const overdue = events.flatMap(({ data: { alertId, caseId, clockId, cause } }) =>
      cause === 'overdue' && clockId !== null ? [{ alertId, caseId, clockId }] : [],
    );
    if (overdue.length === 0) return;
    await keepAlerts(tx, overdue);
    const from = await knowableFrom(
      tx,
      overdue.map(({ clockId }) => clockId),
    );
    tx.afterCommit(() =>
      this.latencies.observe(
        'alert',
        from.map(({ at }) => at),
      ),
    );
  }

  async ended(tx: Tx, events: readonly Envelope<'escalation.alert-ended.v1'>[]): Promise<void> {
    const overdue = events.filter(({ data }) => data.cause === 'overdue');
    await keepAlerts(
      tx,
      overdue.map(({ data: { alertId, caseId, endedAt, reason } }) => ({ alertId, caseId, endedAt, reason })),
    );
  }
}
