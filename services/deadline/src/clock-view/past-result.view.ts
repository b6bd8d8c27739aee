import { ApiProperty } from '@nestjs/swagger';
import type { PastResult } from '../clocks/clock.js';
import { clockStatuses } from '../clocks/noticeable.js';
import type { Jsonified } from '../clocks/past-results.store.js';
import { DocumentView, WordsView } from '../derivation/derivation.view.js';
import { causeText } from '../facts/cause.js';

const nullableDay = { type: String, format: 'date', nullable: true };
const nullableInstant = { type: String, format: 'date-time', nullable: true };

/** The version of a year's calendar that a result was derived under. */
export class CalendarVersionView {
  @ApiProperty() year: number;
  @ApiProperty() version: number;
}

/** The result of a clock before something changed it. */
export class PastResultView {
  @ApiProperty() rule: string;
  @ApiProperty() ruleVersion: string;
  @ApiProperty() article: string;
  @ApiProperty({ enum: clockStatuses }) status: string;
  @ApiProperty({ format: 'date' }) start: string;
  @ApiProperty(nullableDay) due: string | null;
  @ApiProperty(nullableInstant) dueAt: string | null;
  @ApiProperty(nullableDay) warnBy: string | null;
  @ApiProperty(nullableDay) overdueAfter: string | null;
  @ApiProperty(nullableInstant) lateFrom: string | null;
  @ApiProperty(nullableDay) pausedFrom: string | null;
  @ApiProperty(nullableInstant) overdueAt: string | null;
  @ApiProperty({ type: [CalendarVersionView], description: 'The calendars it was counted by.' })
  calendar: CalendarVersionView[];
  @ApiProperty() weekendsOnly: boolean;
  @ApiProperty({
    format: 'date-time',
    description: 'When another result took its place: when the cause was known here.',
  })
  replacedAt: string;
  @ApiProperty({ description: 'What changed it, as a code.', example: 'case-suspended' }) cause: string;
  @ApiProperty({ type: WordsView }) causeText: WordsView;
  @ApiProperty({ ...nullableInstant, description: 'When that happened; null where an older release did not keep it.' })
  causeAt: string | null;
  @ApiProperty({ format: 'uuid' }) causeEventId: string;
  @ApiProperty({ type: DocumentView, nullable: true, description: 'Null where no paper is known.' })
  causeDocument: DocumentView | null;
}

/** What readers see of it: a fixed list of fields, never the row. */
export const pastView = (past: Jsonified<PastResult>): PastResultView => ({
  rule: past.rule,
  ruleVersion: past.ruleVersion,
  article: past.article,
  status: past.status,
  start: past.start,
  due: past.due,
  dueAt: past.dueAt,
  warnBy: past.warnBy,
  overdueAfter: past.overdueAfter,
  lateFrom: past.lateFrom,
  pausedFrom: past.pausedFrom,
  overdueAt: past.overdueAt,
  calendar: past.calendar,
  weekendsOnly: past.weekendsOnly,
  replacedAt: past.replacedAt,
  cause: past.cause.type,
  causeText: causeText(past.cause.type),
  causeAt: past.cause.at ?? null,
  causeEventId: past.cause.id,
  causeDocument: past.cause.document ?? null,
});
