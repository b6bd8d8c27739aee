import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import { Clock, fromCursor, NotFound, toCursor, type Actor, type Page } from '@cau-noi/platform';
import { ahead, type Tx } from '@cau-noi/messaging';
import { seesCase, workingCalendarOf } from '@cau-noi/organisation';
import { readRecordNumber, sightOf, writeRecordNumber, type WhereCaseIs } from '@cau-noi/rules';
import { watchesOpenings } from '@cau-noi/vocabulary';
import { AlertViewsStore } from '../alerts/alert-views.store.js';
import { TimelineStore } from '../timeline/timeline.store.js';
import { timelineItem, type TimelineItem } from '../timeline/timeline.view.js';
import { caseDetail, type CaseDetail } from './case-detail.view.js';
import { CaseDetailsStore, type DetailRow } from './case-details.store.js';
import { caseItem, type CaseItem } from './case-item.view.js';
import { CaseViewsStore, type CaseRow } from './case-views.store.js';

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Single cases, for those who may read them. */
@Injectable()
export class CasesService {
  constructor(
    private readonly details: CaseDetailsStore,
    private readonly views: CaseViewsStore,
    private readonly alerts: AlertViewsStore,
    private readonly history: TimelineStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the case of an id or a number, or 404 if the reader may not see it (existence is not revealed). Queries that
   * do not need each other's result leave together. Codes: `not-found`.
   */
  async get(tx: Tx, actor: Actor, idOrNumber: string): Promise<CaseDetail> {
    const finding = this.visible(tx, actor, idOrNumber);
    const asked = ahead(() => workingCalendarOf(tx));
    const early = uuid.test(idOrNumber) ? ahead(() => this.alerts.ofCase(tx, idOrNumber)) : undefined;
    const row = await finding;
    const now = this.clock.now();
    const calendar = await asked;
    const alerts = await (early ?? this.alerts.ofCase(tx, row.case_id));
    return caseDetail(row, alerts, actor, { now, calendar });
  }

  /** The history of a case, newest first. Codes: `not-found`. */
  async timeline(
    tx: Tx,
    actor: Actor,
    idOrNumber: string,
    { limit, after }: { limit: number; after?: string },
  ): Promise<Page<TimelineItem>> {
    const { case_id: caseId } = await this.visible(tx, actor, idOrNumber);
    const [at, eventId] = fromCursor(after, 2) ?? [null, null];
    const withOpenings = watchesOpenings(actor.role);
    const rows = await this.history.entries(tx, caseId, { at, eventId, withOpenings, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? toCursor([last.at.toISOString(), last.event_id]) : null;
    return { items: shown.map(timelineItem), next };
  }

  /** Those of these cases that the reader has in hand or in the own unit and that are no denunciation. */
  async known(tx: Tx, actor: Actor, caseIds: readonly string[]): Promise<CaseItem[]> {
    const now = this.clock.now();
    const rows = await this.views.noDenunciations(tx, caseIds);
    const seen = rows.filter((row) => sightOf(actor, whereIs(row)) === 'yes');
    const calendar = await workingCalendarOf(tx);
    return seen.map((row) => caseItem(row, actor, now, calendar));
  }

  private async visible(tx: Tx, actor: Actor, idOrNumber: string): Promise<DetailRow> {
    const row = await (uuid.test(idOrNumber)
      ? this.details.byId(tx, idOrNumber)
      : this.details.byNumber(tx, spellings(idOrNumber)));
    if (!row || !(await seesCase(tx, actor, whereIs(row), dayOf(this.clock.now())))) throw new NotFound('case');
    return row;
  }
}

const whereIs = (row: Pick<CaseRow, 'unit_id' | 'handler_officer_id'>): WhereCaseIs => ({
  unitId: row.unit_id,
  handlerOfficerId: row.handler_officer_id,
});

/** A number as it was typed, and as it is printed. */
function spellings(number: string): string[] {
  const { unit = null, year = null, serial = 0 } = readRecordNumber(number) ?? {};
  const printed = unit === null || year === null ? [] : [writeRecordNumber(unit, year, serial)];
  return [number.toUpperCase(), ...printed, ...printed.map((one) => one.replaceAll('Đ', 'D'))];
}
