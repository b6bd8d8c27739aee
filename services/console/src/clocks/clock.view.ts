import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  instant,
  nullableDay,
  nullableInstant,
  nullableNumber,
  nullableText,
  uuid,
} from '../organisation/field-schemas.js';
import type { Chip } from './chip.js';
import type { ClockStatus, ClockView, PreviousEnd } from './clocks.js';

const statuses: readonly ClockStatus[] = ['running', 'due-soon', 'overdue', 'paused', 'met', 'late', 'cancelled'];

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
