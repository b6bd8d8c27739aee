import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { ChangeAnnouncer } from '../replicas/change-announcer.service.js';
import { happeningOf } from '../replicas/change.js';
import { TimelineStore, type FactRow } from '../timeline/timeline.store.js';
import { alertView, type AlertFact } from './alert-fold.js';
import { AlertViewsStore } from './alert-views.store.js';

type Facts = [AlertFact, ...AlertFact[]];

/** Keeps the views of alerts: a batch of facts is stored, and the alerts concerned are folded again out of all their facts. */
@Injectable()
export class AlertProjectionService {
  constructor(
    private readonly timeline: TimelineStore,
    private readonly store: AlertViewsStore,
    private readonly changes: ChangeAnnouncer,
  ) {}

  async apply(tx: Tx, events: readonly AlertFact[]): Promise<void> {
    const { caseIds, written } = this.timeline.write(tx, events);
    const alertIds = [...new Set(events.map(({ data }) => data.alertId))];
    const [, rows, handlers] = await Promise.all([
      written,
      this.timeline.factsOfAlerts(tx, caseIds, alertIds),
      this.store.handlersOf(tx, caseIds),
    ]);
    const views = factsByAlert(rows).map(alertView);
    await this.store.save(tx, alertIds, views);
    const rungs = new Map(
      views.map((view) => [view.alertId, view.rungs.map(({ unitId, postId }) => ({ unitId, postId }))]),
    );
    this.changes.announce(
      tx,
      events.map(({ type, data: { alertId, caseId } }) => ({
        kind: 'alert',
        happening: happeningOf(type),
        alertId,
        rungs: rungs.get(alertId) ?? [],
        handlerOfficerId: handlers.get(caseId) ?? null,
      })),
    );
  }
}

function factsByAlert(rows: readonly FactRow[]): Facts[] {
  const facts = new Map<string, Facts>();
  for (const row of rows) {
    const fact = { type: row.type, time: row.recorded_at.toISOString(), data: row.data } as AlertFact;
    const known = facts.get(fact.data.alertId);
    if (known) known.push(fact);
    else facts.set(fact.data.alertId, [fact]);
  }
  return [...facts.values()];
}
