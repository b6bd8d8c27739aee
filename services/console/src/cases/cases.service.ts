import { Injectable } from '@nestjs/common';
import { Clock, fromCursor, NotFound, toCursor, type Actor, type Page } from '@cau-noi/platform';
import { ahead, type Tx } from '@cau-noi/messaging';
import { workingCalendarOf } from '@cau-noi/organisation';
import { readRecordNumber, writeRecordNumber } from '@cau-noi/rules';
import { chipOf } from '../clocks/chip.js';
import { shown } from '../timeline/timeline.js';
import { mayRead, mayReadOpenings } from '../visibility/visibility.js';
import type { CaseDetail, LocalText, TimelineItem } from './case-detail.view.js';
import { caseColumns, itemOf, type CaseRow } from './case-item.view.js';
import { PlacesService } from '../visibility/reporting-lines.service.js';

type DetailRow = CaseRow & {
  unit_code: string | null;
  unit_name: LocalText | null;
  handler_name: string | null;
  handler_title: LocalText | null;
};
type AlertRow = { alert_id: string; number: string | null; state: string; cause: string; line: string };
type EntryRow = {
  event_id: string;
  at: Date;
  recorded_at: Date;
  type: string;
  data: Record<string, unknown>;
  by_officer_id: string | null;
  by_post_id: string;
  by_unit_id: string;
  name: string | null;
  title: LocalText | null;
  to_name: string | null;
  to_title: LocalText | null;
  version: number | null;
  signer_name: string | null;
  signer_title: LocalText | null;
};

const nobody: ReadonlySet<string> = new Set();
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** One case for those who may see it; for all others there is none. */
@Injectable()
export class CasesService {
  constructor(
    private readonly clock: Clock,
    private readonly places: PlacesService,
  ) {}

  /** By id or by number. What can be asked together leaves in one flight. Codes: `not-found`. */
  async get(tx: Tx, actor: Actor, idOrNumber: string): Promise<CaseDetail> {
    const finding = this.visible(tx, actor, idOrNumber);
    const asked = ahead(() => workingCalendarOf(tx));
    const told = uuid.test(idOrNumber) ? ahead(() => this.alertsOf(tx, idOrNumber)) : undefined;
    const row = await finding;
    const now = this.clock.now();
    const calendar = await asked;
    const alerts = await (told ?? this.alertsOf(tx, row.case_id));
    return {
      ...itemOf(row, actor, now, calendar),
      channel: row.channel,
      unit: row.unit_id === null ? null : { id: row.unit_id, code: row.unit_code, name: row.unit_name },
      handler:
        row.handler_officer_id === null
          ? null
          : {
              officerId: row.handler_officer_id,
              postId: row.handler_post_id,
              name: row.handler_name,
              title: row.handler_title,
            },
      clocks: row.clocks.map((clock) => ({ ...clock, ...chipOf(clock, now, calendar) })),
      alerts: alerts.map(({ alert_id: id, number, cause, line, state }) => ({ id, number, cause, line, state })),
      decidedAt: row.decided_at?.toISOString() ?? null,
      endedAt: row.ended_at?.toISOString() ?? null,
      proceedings: row.proceedings,
    };
  }

  /** Newest first. Codes: `not-found`. */
  async timeline(
    tx: Tx,
    actor: Actor,
    idOrNumber: string,
    { limit, after }: { limit: number; after?: string },
  ): Promise<Page<TimelineItem>> {
    const { case_id: caseId } = await this.visible(tx, actor, idOrNumber);
    const [at, eventId] = fromCursor(after, 2) ?? [null, null];
    const rows = await tx.query<EntryRow>(entries, [caseId, at, eventId, mayReadOpenings(actor), limit + 1]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? toCursor([last.at.toISOString(), last.event_id]) : null;
    return { items: items.map(entryItem), next };
  }

  private async visible(tx: Tx, actor: Actor, idOrNumber: string): Promise<DetailRow> {
    const [name, sql] = uuid.test(idOrNumber)
      ? (['case-by-id', selectById] as const)
      : (['case-by-number', selectByNumber] as const);
    const [row] = await tx.prepared<DetailRow>(name, sql, [uuid.test(idOrNumber) ? idOrNumber : spellings(idOrNumber)]);
    if (!row) throw new NotFound('case');
    const place = { unitId: row.unit_id, handlerOfficerId: row.handler_officer_id };
    if (mayRead(actor, { ...place, above: nobody })) return row; // of the own unit: who stands above does not matter
    const above = row.unit_id === null ? nobody : await this.places.above(tx, row.unit_id, this.clock.now());
    if (!mayRead(actor, { ...place, above })) throw new NotFound('case');
    return row;
  }

  private alertsOf(tx: Tx, caseId: string): Promise<AlertRow[]> {
    return tx.prepared<AlertRow>('alerts-of-case', alertsOfCase, [caseId]);
  }
}

/** A number as it was typed, and as it is printed. */
function spellings(number: string): string[] {
  const { unit = null, year = null, serial = 0 } = readRecordNumber(number) ?? {};
  const printed = unit === null || year === null ? [] : [writeRecordNumber(unit, year, serial)];
  return [number.toUpperCase(), ...printed, ...printed.map((one) => one.replaceAll('Đ', 'D'))];
}

function entryItem(row: EntryRow): TimelineItem {
  const { by_officer_id: officerId, by_post_id: postId, by_unit_id: unitId, name, title } = row;
  return {
    id: row.event_id,
    at: row.at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    type: row.type,
    by: officerId === null ? null : { officerId, postId, unitId, name, title },
    to: receiverOf(row),
    signer: signerOf(row),
    version: row.version,
    data: shown(row.data),
  };
}

function signerOf({ data, signer_name: name, signer_title: title }: EntryRow): TimelineItem['signer'] {
  const { signerPostId } = (data['document'] ?? {}) as Record<string, unknown>;
  return typeof signerPostId === 'string' ? { postId: signerPostId, name, title } : null;
}

function receiverOf({ type, data, to_name: name, to_title: title }: EntryRow): TimelineItem['to'] {
  if (type !== 'routing.case-assigned.v1') return null;
  const { handlerOfficerId, handlerPostId, unitId } = data as Record<string, string>;
  if (!handlerOfficerId || !handlerPostId || !unitId) return null;
  return { officerId: handlerOfficerId, postId: handlerPostId, unitId, name, title };
}

const nameOf = (officer: string): string =>
  `(SELECT name FROM org_tenures t WHERE t.officer_id = ${officer} ORDER BY valid_from DESC LIMIT 1)`;

const selectCase = `
  SELECT ${caseColumns.map((column) => `c.${column}`).join(', ')}, u.code AS unit_code, u.name AS unit_name, p.title AS handler_title, ${nameOf('c.handler_officer_id')} AS handler_name
    FROM case_views c LEFT JOIN org_units u ON u.unit_id = c.unit_id LEFT JOIN org_posts p ON p.post_id = c.handler_post_id`;
const selectById = `${selectCase} WHERE c.case_id = $1::uuid LIMIT 1`;
const selectByNumber = `${selectCase} WHERE upper(c.number) = ANY($1::text[]) LIMIT 1`;

const alertsOfCase = `
  SELECT alert_id, number, state, view->>'cause' AS cause, view->>'line' AS line FROM alert_views
   WHERE case_id = $1 ORDER BY view->>'raisedAt', alert_id LIMIT 100`;

const entries = `
  SELECT e.*, p.title, ${nameOf('e.by_officer_id')} AS name, s.title AS signer_title,
         (SELECT name FROM org_tenures t WHERE t.post_id = s.post_id AND t.valid_from <= (e.data->'document'->>'date')::date
           ORDER BY valid_from DESC LIMIT 1) AS signer_name,
         r.title AS to_title, ${nameOf(`(e.data->>'handlerOfficerId')::uuid`)} AS to_name
    FROM timeline_entries e LEFT JOIN org_posts p ON p.post_id = e.by_post_id
    LEFT JOIN org_posts r ON r.post_id = (e.data->>'handlerPostId')::uuid
    LEFT JOIN org_posts s ON s.post_id = (e.data->'document'->>'signerPostId')::uuid
   WHERE e.case_id = $1 AND ($2::timestamptz IS NULL OR (e.at, e.event_id) < ($2::timestamptz, $3::uuid))
     AND ($4 OR e.type <> 'intake.identity-opened.v1')
   ORDER BY e.at DESC, e.event_id DESC LIMIT $5`;
