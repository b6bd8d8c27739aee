import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { kindCodes, stateCodes } from '@cau-noi/vocabulary';
import type { CaseView } from './case-fold.js';
import { waits, type Waits } from '../visibility/waits.js';
import type { Chip } from '../clocks/chip.js';
import type { ClockStatus, ClockView, PreviousEnd } from '../clocks/clocks.js';
import { ProceedingsView } from './proceedings.view.js';

/** What the documents of this service say in more than one place. */
export const uuid = { type: String, format: 'uuid' };
export const nullableId = { ...uuid, nullable: true };
export const nullableText = { type: String, nullable: true };
export const instant = { type: String, format: 'date-time' };
export const nullableInstant = { ...instant, nullable: true };
const nullableDay = { type: String, format: 'date', nullable: true };
export const nullableNumber = { type: Number, nullable: true };
const statuses: readonly ClockStatus[] = ['running', 'due-soon', 'overdue', 'paused', 'met', 'late', 'cancelled'];

export class LocalText {
  @ApiProperty({ type: String }) vi: string;
  @ApiProperty({ type: String }) en: string;
}

/** What a list shows of the clocks of a case. */
export class DueView implements Chip {
  @ApiProperty({ type: String, example: 'KN1-TL' }) rule: string;
  @ApiProperty({ ...nullableText, description: 'instant, working-days, calendar-days or months.' })
  unitOfCount: string | null;
  @ApiProperty({ ...nullableDay, description: 'Last day; null while it stands still.' }) due: string | null;
  @ApiProperty({ ...nullableInstant, description: 'First instant at which it is late.' }) lateFrom: string | null;
  @ApiProperty({ enum: statuses }) status: ClockStatus;
  @ApiProperty({ ...nullableNumber, description: 'Calendar days left; negative when late.' }) daysLeft: number | null;
  @ApiProperty({ ...nullableNumber, description: 'The same in the unit of the clock.' }) left: number | null;
  @ApiProperty({ ...nullableNumber, description: 'Days that have run, of a clock that stands still.' })
  elapsed: number | null;
  @ApiProperty({ ...nullableNumber, description: 'Of the period, in the unit of the clock.' }) length: number | null;
}

export class PreviousEndView implements PreviousEnd {
  @ApiProperty(nullableDay) due: string | null;
  @ApiProperty(nullableInstant) lateFrom: string | null;
  @ApiProperty({ ...instant, description: 'When another end was told.' }) replacedAt: string;
  @ApiProperty({ type: String, description: 'What changed it, as a code.' }) cause: string;
}

/** One clock of a case, with what a list would show of it. */
export class CaseClockView extends DueView implements Omit<ClockView, 'length'> {
  @ApiProperty(uuid) clockId: string;
  @ApiProperty({ ...uuid, description: 'Whose it is.' }) unitId: string;
  @ApiProperty({ type: String }) ruleVersion: string;
  @ApiProperty(nullableText) article: string | null;
  @ApiPropertyOptional({ type: Number, description: 'Calendar days of pauses that are over.' }) pausedDays?: number;
  @ApiProperty(nullableDay) start: string | null;
  @ApiProperty(nullableInstant) warnAt: string | null;
  @ApiProperty(nullableDay) pausedOn: string | null;
  @ApiProperty({ ...nullableDay, description: 'The day that counted again, after the last pause.' })
  resumedOn: string | null;
  @ApiProperty(nullableInstant) stoppedAt: string | null;
  @ApiProperty({ type: [PreviousEndView], description: 'What was said before, oldest first.' })
  previous: readonly PreviousEndView[];
}

export class CaseHandler {
  @ApiProperty(uuid) officerId: string;
  @ApiProperty(nullableId) postId: string | null;
}

export class Mark45View {
  @ApiProperty({ type: String, format: 'date' }) on: string;
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

export class UnitOfCase {
  @ApiProperty(uuid) id: string;
  @ApiProperty(nullableText) code: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) name: LocalText | null;
}

export class NamedHandler extends CaseHandler {
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
}

export class AlertOfCase {
  @ApiProperty(uuid) id: string;
  @ApiProperty(nullableText) number: string | null;
  @ApiProperty({ type: String }) cause: string;
  @ApiProperty({ type: String }) line: string;
  @ApiProperty({ type: String }) state: string;
}

/** A case as its page shows it. */
export class CaseDetail extends OmitType(CaseItem, ['handler']) {
  @ApiProperty(nullableText) channel: string | null;
  @ApiProperty({ type: UnitOfCase, nullable: true }) unit: UnitOfCase | null;
  @ApiProperty({ type: NamedHandler, nullable: true }) handler: NamedHandler | null;
  @ApiProperty({ type: [CaseClockView] }) clocks: CaseClockView[];
  @ApiProperty({ type: [AlertOfCase] }) alerts: AlertOfCase[];
  @ApiProperty(nullableInstant) decidedAt: string | null;
  @ApiProperty(nullableInstant) endedAt: string | null;
  @ApiProperty({ type: ProceedingsView }) proceedings: ProceedingsView;
}

export class ActorOfEntry {
  @ApiProperty(uuid) officerId: string;
  @ApiProperty(uuid) postId: string;
  @ApiProperty(uuid) unitId: string;
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
}

export class SignerOfEntry {
  @ApiProperty(uuid) postId: string;
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
}

/** A line of the history. */
export class TimelineItem {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ ...instant, description: 'When it happened.' }) at: string;
  @ApiProperty(instant) recordedAt: string;
  @ApiProperty({ type: String, example: 'routing.case-accepted.v1' }) type: string;
  @ApiProperty({ type: ActorOfEntry, nullable: true }) by: ActorOfEntry | null;
  @ApiProperty({ type: ActorOfEntry, nullable: true, description: 'To whom a case was given.' })
  to: ActorOfEntry | null;
  @ApiProperty({ type: SignerOfEntry, nullable: true, description: 'Who signed the paper it stands on.' })
  signer: SignerOfEntry | null;
  @ApiProperty({ ...nullableNumber, description: 'Of the case after an act; null where it was none.' })
  version: number | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the event said, without anything about petitioners.',
  })
  data: Record<string, unknown>;
}
