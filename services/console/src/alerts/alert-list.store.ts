import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { CaseState, Kind } from '@cau-noi/vocabulary';
import type { ClockView } from '../clocks/clocks.js';
import type { LocalText } from '../organisation/unit.view.js';
import { rankOf, type AlertView } from './alert-fold.js';

/** Who must acknowledge: my own post, or somebody else (it reached me or my unit before, or the case is mine). */
export type Waits = 'me' | 'others';

/** Which alerts are listed. */
export type AlertFilter = { state?: AlertView['state']; waits?: Waits; limit: number; after?: string };

/** By what alerts reach a reader: unit (null: not by the unit), post, and the cases of an officer (null: not by cases). */
export type ReaderOfAlerts = { unitId: string | null; postId: string; officerId: string | null };

/** An alert with its place in the list, its unit and its case. */
export type AlertRow = {
  alert_id: string;
  view: AlertView;
  rank: number;
  raised_at: Date;
  unit_code: string | null;
  unit_name: LocalText | null;
  number: string | null;
  kind: Kind | null;
  subject: string | null;
  case_state: CaseState | null;
  version: number | null;
  clocks: ClockView[] | null;
  handler_officer_id: string | null;
};

/** How many alerts have reached a reader; each number stops at one more than `most`. */
export type AlertTotals = {
  waitsForMe: number;
  waitsForOthers: number;
  raised: number;
  acknowledged: number;
  ended: number;
};

/** The alerts that have reached a reader, as a list. */
@Injectable()
export class AlertListStore {
  /** In the order of the list, after `place`: rank, instant and id of the last one seen, or three nulls. */
  page(
    tx: Tx,
    reader: ReaderOfAlerts,
    { state, waits, limit }: AlertFilter,
    place: readonly unknown[],
  ): Promise<AlertRow[]> {
    const conditions = [
      `($4::int IS NULL OR (rank, raised_at, alert_id) > ($4, $5::timestamptz, $6::uuid))`,
      ...(state ? [`rank = ${rankOf[state]}`] : []),
      ...(waits ? [waitsFor[waits]] : []),
    ];
    return tx.query<AlertRow>(
      `WITH told AS (${reached(conditions.join(' AND '), '$7')})
       ${selectAlert('told.rank, told.raised_at')} JOIN told USING (alert_id) ORDER BY rank, raised_at, alert_id LIMIT $7`,
      [...paramsOf(reader), ...place, limit],
    );
  }

  async find(tx: Tx, alertId: string): Promise<AlertRow | undefined> {
    const [row] = await tx.query<AlertRow>(`${selectAlert('0 AS rank')} WHERE a.alert_id = $1`, [alertId]);
    return row;
  }

  /** Of everything that has reached the reader, whatever the filter of the list. */
  async totals(tx: Tx, reader: ReaderOfAlerts, most: number): Promise<AlertTotals> {
    const upTo = (condition: string): string =>
      `(SELECT least(count(*)::int, ${most + 1}) FROM (${reached(condition, String(most + 1))}) AS told)`;
    const [row] = await tx.query<AlertTotals>(
      `SELECT ${upTo(waitsFor.me)} AS "waitsForMe", ${upTo(waitsFor.others)} AS "waitsForOthers", ${upTo('rank = 0')} AS raised,
              ${upTo('rank = 1')} AS acknowledged, ${upTo('rank = 2')} AS ended`,
      paramsOf(reader),
    );
    return row ?? { waitsForMe: 0, waitsForOthers: 0, raised: 0, acknowledged: 0, ended: 0 };
  }
}

const paramsOf = ({ unitId, postId, officerId }: ReaderOfAlerts): unknown[] => [unitId, postId, officerId];

/**
 * Keys of the alerts that have reached the reader, each once though it may have come by unit and by post. Every way is read
 * in the order of the list and only so far: ten years of ended alerts cost nothing.
 */
function reached(condition: string, limit: string): string {
  const ways = [
    'alert_rungs WHERE unit_id = $1',
    'alert_rungs WHERE post_id = $2',
    'case_views JOIN alert_views USING (case_id) JOIN alert_rungs USING (alert_id) WHERE is_open AND handler_officer_id = $3',
  ];
  return ways
    .map(
      (way) => `(SELECT DISTINCT rank, raised_at, alert_id FROM ${way} AND ${condition}
                  ORDER BY rank, raised_at, alert_id LIMIT ${limit})`,
    )
    .join(' UNION ');
}

const waitsFor: Readonly<Record<Waits, string>> = {
  me: 'rank = 0 AND is_current AND post_id = $2',
  others: `rank = 0 AND NOT EXISTS (
    SELECT FROM alert_rungs AS mine WHERE mine.alert_id = alert_rungs.alert_id AND mine.is_current AND mine.post_id = $2)`,
};

const selectAlert = (more: string): string => `
  SELECT a.alert_id, a.view, u.code AS unit_code, u.name AS unit_name, c.number, c.kind, c.subject, c.state AS case_state, c.version,
         c.clocks, c.handler_officer_id, ${more}
    FROM alert_views a LEFT JOIN org_units u ON u.unit_id = (a.view->>'unitId')::uuid LEFT JOIN case_views c ON c.case_id = a.case_id`;
