import { Injectable } from '@nestjs/common';
import { insertOf, type Tx } from '@cau-noi/messaging';
import { rankOf, type AlertView } from './alert-fold.js';
import { AlertRungRow } from './alerts.table.js';

/** An alert as the page of its case shows it. */
export type AlertOfCaseRow = { alert_id: string; number: string | null; state: string; cause: string; line: string };

/** `alert_views`, and `alert_rungs`: whom each alert has reached. */
@Injectable()
export class AlertViewsStore {
  /** Replaces what is stored of these alerts. */
  async save(tx: Tx, alertIds: readonly string[], views: readonly AlertView[]): Promise<void> {
    await tx.query(upsertAlerts, [JSON.stringify(views)]);
    await tx.query('DELETE FROM alert_rungs WHERE alert_id = ANY($1)', [alertIds]);
    await tx.query(insertRungs, [JSON.stringify(views.flatMap(rungRows))]);
  }

  /** Officer by case, null where nobody has the case. */
  async handlersOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await tx.query<{ case_id: string; handler_officer_id: string | null }>(
      'SELECT case_id, handler_officer_id FROM case_views WHERE case_id = ANY($1)',
      [caseIds],
    );
    return new Map(rows.map((row) => [row.case_id, row.handler_officer_id]));
  }

  ofCase(tx: Tx, caseId: string): Promise<AlertOfCaseRow[]> {
    return tx.prepared<AlertOfCaseRow>('alerts-of-case', alertsOfCase, [caseId]);
  }
}

/** An alert whose raising has not arrived is sorted by the first time it is known to have reached somebody. */
function rungRows(view: AlertView): object[] {
  const raisedAt = view.raisedAt ?? view.rungs[0]?.at;
  const current = view.rungs.at(-1)?.step;
  // Several may be told at one step: the key of a row is its place.
  return view.rungs.map(({ step, unitId, postId }, index) => ({
    alertId: view.alertId,
    step: index,
    unitId,
    postId,
    isCurrent: step === current,
    rank: rankOf[view.state],
    raisedAt,
  }));
}

const upsertAlerts = `
  INSERT INTO alert_views (alert_id, case_id, number, state, view)
  SELECT (v->>'alertId')::uuid, (v->>'caseId')::uuid, v->>'number', v->>'state', v FROM jsonb_array_elements($1::jsonb) AS v
  ON CONFLICT (alert_id) DO UPDATE SET number = excluded.number, state = excluded.state, view = excluded.view`;

const insertRungs = insertOf(AlertRungRow);

const alertsOfCase = `
  SELECT alert_id, number, state, view->>'cause' AS cause, view->>'line' AS line FROM alert_views
   WHERE case_id = $1 ORDER BY view->>'raisedAt', alert_id LIMIT 100`;
