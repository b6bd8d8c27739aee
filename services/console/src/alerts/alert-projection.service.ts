import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { alertView, rankOf, type AlertFact, type AlertView } from './alert-fold.js';
import { happeningOf } from '../replicas/change.js';
import { ChangeAnnouncer } from '../replicas/change-announcer.service.js';
import { TimelineService } from '../timeline/timeline.store.js';

type FactRow = { type: string; recorded_at: Date; data: AlertFact['data'] };

/** Keeps `alert_views`, and `alert_rungs`: whom each alert has reached. */
@Injectable()
export class AlertProjectionService {
  constructor(
    private readonly timeline: TimelineService,
    private readonly live: ChangeAnnouncer,
  ) {}

  async apply(tx: Tx, events: readonly AlertFact[]): Promise<void> {
    const { caseIds, written } = this.timeline.write(tx, events);
    const alertIds = new Set(events.map(({ data }) => data.alertId));
    const [, facts, handlers] = await Promise.all([
      written,
      this.factsOf(tx, caseIds, [...alertIds]),
      this.handlersOf(tx, caseIds),
    ]);
    const views = facts.map(alertView);
    await tx.query(upsertAlerts, [JSON.stringify(views)]);
    await tx.query('DELETE FROM alert_rungs WHERE alert_id = ANY($1)', [[...alertIds]]);
    await tx.query(insertRungs, [JSON.stringify(views.flatMap(rungRows))]);
    const rungs = new Map(
      views.map((view) => [view.alertId, view.rungs.map(({ unitId, postId }) => ({ unitId, postId }))]),
    );
    this.live.announce(
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

  private async handlersOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await tx.query<{ case_id: string; handler_officer_id: string | null }>(
      'SELECT case_id, handler_officer_id FROM case_views WHERE case_id = ANY($1)',
      [caseIds],
    );
    return new Map(rows.map((row) => [row.case_id, row.handler_officer_id]));
  }

  private async factsOf(
    tx: Tx,
    caseIds: readonly string[],
    alertIds: readonly string[],
  ): Promise<[AlertFact, ...AlertFact[]][]> {
    const rows = await tx.query<FactRow>(selectFacts, [caseIds, alertIds]);
    const facts = new Map<string, [AlertFact, ...AlertFact[]]>();
    for (const row of rows) {
      const fact = { type: row.type, time: row.recorded_at.toISOString(), data: row.data } as AlertFact;
      const known = facts.get(fact.data.alertId);
      if (known) known.push(fact);
      else facts.set(fact.data.alertId, [fact]);
    }
    return [...facts.values()];
  }
}

/** An alert whose raising has not arrived is sorted by the first time it is known to have been told. */
function rungRows(view: AlertView): object[] {
  const raisedAt = view.raisedAt ?? view.rungs[0]?.at;
  return view.rungs.map(({ step, unitId, postId }, index) => ({
    alertId: view.alertId,
    step,
    unitId,
    postId,
    isCurrent: index === view.rungs.length - 1,
    rank: rankOf[view.state],
    raisedAt,
  }));
}

const selectFacts = `
  SELECT type, recorded_at, data
    FROM timeline_entries
   WHERE case_id = ANY($1) AND type LIKE 'escalation.%' AND (data->>'alertId')::uuid = ANY($2)
   ORDER BY seq`;

const upsertAlerts = `
  INSERT INTO alert_views (alert_id, case_id, number, state, view)
  SELECT (v->>'alertId')::uuid, (v->>'caseId')::uuid, v->>'number', v->>'state', v FROM jsonb_array_elements($1::jsonb) AS v
  ON CONFLICT (alert_id) DO UPDATE SET number = excluded.number, state = excluded.state, view = excluded.view`;

const insertRungs = `
  INSERT INTO alert_rungs (alert_id, step, unit_id, post_id, is_current, rank, raised_at)
  SELECT "alertId", step, "unitId", "postId", "isCurrent", rank, "raisedAt"
    FROM jsonb_to_recordset($1::jsonb) AS r("alertId" uuid, step int, "unitId" uuid, "postId" uuid, "isCurrent" boolean,
         rank int, "raisedAt" timestamptz)`;
