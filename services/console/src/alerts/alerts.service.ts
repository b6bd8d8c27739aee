import { Injectable } from '@nestjs/common';
import { Clock, fromCursor, NotFound, toCursor, type Actor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { workingCalendarOf } from '@cau-noi/organisation';
import { answersForUnit, hasTrait } from '@cau-noi/vocabulary';
import { SystemAlarmsStore } from '../system-alarms/system-alarms.store.js';
import { isTold } from '../visibility/told.js';
import { AlertListStore, type AlertFilter, type ReaderOfAlerts } from './alert-list.store.js';
import { alertItem, type AlertItemView, type AlertList } from './alert.view.js';
import { systemAlarmItem } from './system-alarm.view.js';

/** Counts stop here: “1.000+”. */
const mostCounted = 1_000;
const fromTheFirst = [null, null, null];

/**
 * Alerts for those they have reached: their own post, or (heads, leaders, committees, inspectors) their unit; a handler's own
 * cases. Administrators see the alarms of the system alone.
 */
@Injectable()
export class AlertsService {
  constructor(
    private readonly store: AlertListStore,
    private readonly systemAlarms: SystemAlarmsStore,
    private readonly clock: Clock,
  ) {}

  /** What waits to be acknowledged first; the longest raised first. */
  async page(tx: Tx, actor: Actor, filter: AlertFilter): Promise<AlertList> {
    if (isAdministrator(actor)) return this.systemPage(tx, filter);
    const { limit } = filter;
    const reader = readerOf(actor);
    const place = fromCursor(filter.after, 3) ?? fromTheFirst;
    const rows = await this.store.page(tx, reader, { ...filter, limit: limit + 1 }, place);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next =
      rows.length > limit && last ? toCursor([last.rank, last.raised_at.toISOString(), last.alert_id]) : null;
    const calendar = await workingCalendarOf(tx);
    const now = this.clock.now();
    return {
      items: shown.map((row) => alertItem(row, actor.postId, now, calendar)),
      next,
      counts: { ...(await this.store.totals(tx, reader, mostCounted)), upTo: mostCounted },
    };
  }

  /** Codes: `not-found`. */
  async get(tx: Tx, actor: Actor, alertId: string): Promise<AlertItemView> {
    if (isAdministrator(actor)) return this.systemAlarm(tx, alertId);
    const row = await this.store.find(tx, alertId);
    if (!row || !isTold(actor, { rungs: row.view.rungs, handlerOfficerId: row.handler_officer_id }))
      throw new NotFound('alert');
    return alertItem(row, actor.postId, this.clock.now(), await workingCalendarOf(tx));
  }

  /** Alarms of the system wait for every operator and administrator: what lasts first, the latest first. */
  private async systemPage(tx: Tx, { state, waits, limit, after }: AlertFilter): Promise<AlertList> {
    const place = fromCursor(after, 3) ?? fromTheFirst;
    const rows = await this.systemAlarms.page(tx, { state, waits, place, limit: limit + 1 });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const { raised, ended } = await this.systemAlarms.counts(tx);
    return {
      items: rows.slice(0, limit).map(systemAlarmItem),
      next: last ? toCursor([last.rank, (last.raised_at ?? last.ended_at)?.toISOString() ?? '', last.alarm_id]) : null,
      counts: { waitsForMe: raised, waitsForOthers: 0, raised, acknowledged: 0, ended, upTo: mostCounted },
    };
  }

  private async systemAlarm(tx: Tx, alarmId: string): Promise<AlertItemView> {
    const row = await this.systemAlarms.find(tx, alarmId);
    if (!row) throw new NotFound('alert');
    return systemAlarmItem(row);
  }
}

const isAdministrator = ({ role }: Actor): boolean => hasTrait(role, 'runsSystem');

/** The unit counts for heads only. */
const readerOf = (actor: Actor): ReaderOfAlerts => ({
  unitId: answersForUnit(actor.role) ? actor.unitId : null,
  postId: actor.postId,
  officerId: hasTrait(actor.role, 'handles') ? actor.officerId : null,
});
