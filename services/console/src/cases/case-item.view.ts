import { dayOf } from '@cau-noi/calendar';
import { isCrowd } from '@cau-noi/vocabulary';
import type { CaseView } from './case-fold.js';
import { chipsOf, markOf } from '../clocks/chip.js';
import type { Reader } from '../visibility/visibility.js';
import { waitsFor } from '../visibility/waits.js';
import type { WorkingCalendar } from '@cau-noi/calendar';
import { isStopped, type ClockView } from '../clocks/clocks.js';
import type { CaseItem } from './case-detail.view.js';

/** A row of `case_views`. */
export type CaseRow = {
  case_id: string;
  number: string | null;
  unit_id: string | null;
  kind: CaseView['kind'];
  subject: string | null;
  channel: string | null;
  place_code: string | null;
  summary: string | null;
  group_size: number;
  received_at: Date | null;
  state: CaseView['state'];
  handler_officer_id: string | null;
  handler_post_id: string | null;
  waiting_since: Date | null;
  submitted_at: Date | null;
  returned: number;
  version: number;
  decided_at: Date | null;
  ended_at: Date | null;
  proceedings: CaseView['proceedings'];
  clocks: ClockView[];
  sort_due: Date;
  sort_received: Date;
  is_open: boolean;
};

/** Named one by one: a statement that is kept prepared must not change its result when a column is added. */
export const caseColumns: readonly (keyof CaseRow)[] = [
  'case_id',
  'number',
  'unit_id',
  'kind',
  'subject',
  'channel',
  'place_code',
  'summary',
  'group_size',
  'received_at',
  'state',
  'handler_officer_id',
  'handler_post_id',
  'waiting_since',
  'submitted_at',
  'returned',
  'version',
  'decided_at',
  'ended_at',
  'proceedings',
  'clocks',
  'sort_due',
  'sort_received',
  'is_open',
];

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** A row as this reader sees it at an instant. */
export function itemOf(row: CaseRow, reader: Reader, now: Date, calendar: WorkingCalendar): CaseItem {
  const clocks = row.is_open ? row.clocks : row.clocks.filter(isStopped);
  const { due, more } = chipsOf(clocks, now, calendar);
  return {
    id: row.case_id,
    number: row.number,
    kind: row.kind,
    state: row.state,
    subject: row.subject,
    placeCode: row.place_code,
    summary: row.kind === 'TC' ? null : row.summary,
    groupSize: row.group_size,
    flags: isCrowd(row.group_size) ? ['crowd'] : [],
    unitId: row.unit_id,
    handler:
      row.handler_officer_id === null ? null : { officerId: row.handler_officer_id, postId: row.handler_post_id },
    receivedAt: iso(row.received_at),
    waitingSince: iso(row.waiting_since),
    waitsForMe: waitsFor(reader, { state: row.state, unitId: row.unit_id, handlerOfficerId: row.handler_officer_id }),
    submittedAt: row.state === 'awaiting-decision' ? iso(row.submitted_at) : null,
    returned: row.returned,
    due,
    moreClocks: more,
    mark45: markFrom(row, now),
    version: row.version,
  };
}

const thirtyDaysMs = 30 * 86_400_000;

/** Only while the petition is unprocessed: accepted or settled, it is measured by the clocks of that. */
function markFrom({ received_at: receivedAt, state }: CaseRow, now: Date): CaseItem['mark45'] {
  if (!receivedAt || (state !== 'received' && state !== 'classified')) return null;
  if (now.getTime() - receivedAt.getTime() < thirtyDaysMs) return null;
  const on = markOf(receivedAt);
  return { on, passed: dayOf(now) > on };
}
