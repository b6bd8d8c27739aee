import { ApiProperty } from '@nestjs/swagger';
import { dayOf, type WorkingCalendar } from '@cau-noi/calendar';
import { isCrowd, kindCodes, stateCodes } from '@cau-noi/vocabulary';
import { chipsOf, markOf } from '../clocks/chip.js';
import { DueView } from '../clocks/clock.view.js';
import { isStopped } from '../clocks/clocks.js';
import { day, nullableId, nullableInstant, nullableText, uuid } from '../organisation/field-schemas.js';
import { rightsOf } from '../visibility/rights.service.js';
import type { Reader } from '../visibility/told.js';
import { waits, waitsFor, type Waits } from '../visibility/waits.js';
import type { CaseView } from './case-fold.js';
import type { CaseRow } from './case-views.store.js';

export class CaseHandler {
  @ApiProperty(uuid) officerId: string;
  @ApiProperty(nullableId) postId: string | null;
}

export class Mark45View {
  @ApiProperty(day) on: string;
  @ApiProperty({ type: Boolean }) passed: boolean;
}

/** A case as a list shows it: no name of anybody. */
export class CaseItem {
  @ApiProperty(uuid) id: string;
  @ApiProperty(nullableText) number: string | null;
  @ApiProperty({ enum: kindCodes, nullable: true }) kind: CaseView['kind'];
  @ApiProperty({ enum: stateCodes }) state: CaseView['state'];
  @ApiProperty({ ...nullableText, description: 'As a code.' }) subject: string | null;
  @ApiProperty(nullableText) placeCode: string | null;
  @ApiProperty({ ...nullableText, description: 'The line of the officer; never of a denunciation.' })
  summary: string | null;
  @ApiProperty({ type: Number }) groupSize: number;
  @ApiProperty({ enum: ['crowd'], isArray: true }) flags: 'crowd'[];
  @ApiProperty(nullableId) unitId: string | null;
  @ApiProperty({ type: CaseHandler, nullable: true }) handler: CaseHandler | null;
  @ApiProperty(nullableInstant) receivedAt: string | null;
  @ApiProperty({ ...nullableInstant, description: 'Since when it waits for somebody, or is with this one.' })
  waitingSince: string | null;
  @ApiProperty({
    enum: waits,
    nullable: true,
    description:
      'What of it waits for the reader, by unit and right: work on it, give it out, sign or approve its result.',
  })
  waitsForMe: Waits | null;
  @ApiProperty({ ...nullableInstant, description: 'While it waits for a signature: since when.' })
  submittedAt: string | null;
  @ApiProperty({ type: Number, description: 'How often it was given back.' }) returned: number;
  @ApiProperty({ type: DueView, nullable: true }) due: DueView | null;
  @ApiProperty({ type: Number, description: 'Open clocks besides this one.' }) moreClocks: number;
  @ApiProperty({ type: Mark45View, nullable: true, description: 'The 45-day mark, from day 30 on.' })
  mark45: Mark45View | null;
  @ApiProperty({ type: Number, description: 'For `If-Match`.' }) version: number;
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** A row as this reader sees it at an instant. */
export function caseItem(row: CaseRow, reader: Reader, now: Date, calendar: WorkingCalendar): CaseItem {
  const clocks = row.is_open ? row.clocks : row.clocks.filter(isStopped);
  const { due, more } = chipsOf(clocks, now, calendar);
  const atHand = { state: row.state, unitId: row.unit_id, handlerOfficerId: row.handler_officer_id };
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
    waitsForMe: waitsFor(reader, rightsOf(reader.role), atHand),
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
