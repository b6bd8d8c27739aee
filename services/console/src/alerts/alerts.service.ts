import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '@cau-noi/calendar';
import { Clock, fromCursor, NotFound, toCursor, type Actor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { workingCalendarOf } from '@cau-noi/organisation';
import { answersForUnit, hasTrait } from '@cau-noi/vocabulary';
import { rankOf, type AlertView } from './alert-fold.js';
import type { CaseView } from '../cases/case-fold.js';
import { chipsOf } from '../clocks/chip.js';
import type { ClockView } from '../clocks/clocks.js';
import { isTold } from '../visibility/visibility.js';
import type { AlertCounts, AlertItemView, AlertList } from './alert.view.js';
import type { LocalText } from '../cases/case-detail.view.js';
import { systemAlarm, systemAlarmPage } from '../system-alarms/system-alarms.store.js';

export type AlertFilter = { state?: AlertView['state']; waits?: Waits; limit: number; after?: string };
/** Who must answer: my own post, or somebody else (it was told to me or my unit before, or the case is mine). */
type Waits = 'me' | 'others';

type Row = {
  alert_id: string;
  view: AlertView;
  rank: number;
  raised_at: Date;
  unit_code: string | null;
  unit_name: LocalText | null;
  number: string | null;
  kind: CaseView['kind'];
  subject: string | null;
  case_state: string | null;
  version: number | null;
  clocks: ClockView[] | null;
  handler_officer_id: string | null;
};

const mostCounted = 1_000;

/** Alerts for those they have reached (administrators: alarms of the system alone): their own post, or (heads, leaders, committees, inspectors) their unit; a handler's own cases. */
@Injectable()
export class AlertsService {
  constructor(private readonly clock: Clock) {}

  /** What waits for an answer first; longest standing first. */
  async page(tx: Tx, actor: Actor, filter: AlertFilter): Promise<AlertList> {
    if (isAdministrator(actor)) return systemAlarmPage(tx, filter);
    const [rank, raisedAt, alertId] = fromCursor(filter.after, 3) ?? [null, null, null];
    const conditions = [
      `($4::int IS NULL OR (rank, raised_at, alert_id) > ($4, $5::timestamptz, $6::uuid))`,
      ...(filter.state ? [`rank = ${rankOf[filter.state]}`] : []),
      ...(filter.waits ? [waitsFor[filter.waits]] : []),
    ];
    const rows = await tx.query<Row>(
      `WITH told AS (${reached(conditions.join(' AND '), '$7')})
       ${selectAlert('told.rank, told.raised_at')} JOIN told USING (alert_id) ORDER BY rank, raised_at, alert_id LIMIT $7`,
      [...readerParams(actor), rank, raisedAt, alertId, filter.limit + 1],
    );
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    const next =
      rows.length > filter.limit && last ? toCursor([last.rank, last.raised_at.toISOString(), last.alert_id]) : null;
    const calendar = await workingCalendarOf(tx);
    return { items: items.map((row) => this.itemOf(row, actor, calendar)), next, counts: await this.counts(tx, actor) };
  }

  /** Codes: `not-found`. */
  async get(tx: Tx, actor: Actor, alertId: string): Promise<AlertItemView> {
    if (isAdministrator(actor)) return systemAlarm(tx, alertId);
    const [row] = await tx.query<Row>(`${selectAlert('0 AS rank')} WHERE a.alert_id = $1`, [alertId]);
    if (!row || !isTold(actor, { rungs: row.view.rungs, handlerOfficerId: row.handler_officer_id }))
      throw new NotFound('alert');
    return this.itemOf(row, actor, await workingCalendarOf(tx));
  }

  private async counts(tx: Tx, actor: Actor): Promise<AlertCounts> {
    const upTo = (condition: string): string =>
      `(SELECT least(count(*)::int, ${mostCounted + 1}) FROM (${reached(condition, String(mostCounted + 1))}) AS told)`;
    const [row] = await tx.query<Omit<AlertCounts, 'upTo'>>(
      `SELECT ${upTo(waitsFor.me)} AS "waitsForMe", ${upTo(waitsFor.others)} AS "waitsForOthers", ${upTo('rank = 0')} AS raised,
              ${upTo('rank = 1')} AS acknowledged, ${upTo('rank = 2')} AS ended`,
      readerParams(actor),
    );
    return { ...(row ?? none), upTo: mostCounted };
  }

  private itemOf(row: Row, actor: Actor, calendar: WorkingCalendar): AlertItemView {
    const { view } = row;
    return {
      ...view,
      month: view.month ?? null,
      id: row.alert_id,
      waitsForMe: view.state === 'raised' && view.rungs.at(-1)?.postId === actor.postId,
      unit: view.unitId === null ? null : { id: view.unitId, code: row.unit_code, name: row.unit_name },
      case: {
        id: view.month ? null : view.caseId,
        number: row.number ?? view.caseNumber,
        kind: row.kind,
        subject: row.subject,
        state: row.case_state,
        version: row.version ?? 0,
        due: chipsOf(row.clocks ?? [], this.clock.now(), calendar).due,
      },
    };
  }
}

const isAdministrator = ({ role }: Actor): boolean => hasTrait(role, 'runsSystem');

/** The unit counts for heads only. */
const readerParams = (actor: Actor): [unitId: string | null, postId: string, officerId: string | null] => [
  answersForUnit(actor.role) ? actor.unitId : null,
  actor.postId,
  hasTrait(actor.role, 'handles') ? actor.officerId : null,
];

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
const none = { waitsForMe: 0, waitsForOthers: 0, raised: 0, acknowledged: 0, ended: 0 };

const selectAlert = (more: string): string => `
  SELECT a.alert_id, a.view, u.code AS unit_code, u.name AS unit_name, c.number, c.kind, c.subject, c.state AS case_state, c.version,
         c.clocks, c.handler_officer_id, ${more}
    FROM alert_views a LEFT JOIN org_units u ON u.unit_id = (a.view->>'unitId')::uuid LEFT JOIN case_views c ON c.case_id = a.case_id`;
