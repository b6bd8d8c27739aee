import { IsDay } from '@cau-noi/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CalendarDraft } from '../calendars/calendar-draft.js';

const kinds = ['holiday', 'compensatory', 'swap-off', 'swap-work'] as const;
const statuses = ['official', 'withdrawn'] as const;

export class DraftedDay {
  @ApiProperty({ type: String, format: 'date' }) @IsDay() date!: string;
  @ApiProperty({ type: String, enum: kinds }) @IsIn(kinds) kind!: (typeof kinds)[number];
}

/** What is about to be done to a calendar: days, or a proposal as a whole. */
export class CalendarPreviewBody {
  @ApiProperty({ type: Number, minimum: 1900, maximum: 2199 }) @IsInt() @Min(1900) @Max(2199) year!: number;
  @ApiProperty({ type: String, enum: statuses, description: '`withdrawn` takes days back.' })
  @IsIn(statuses)
  status!: (typeof statuses)[number];
  @ApiPropertyOptional({ type: [DraftedDay], description: 'Left out where a proposal is named.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(366)
  @ValidateNested({ each: true })
  @Type(() => DraftedDay)
  days?: DraftedDay[];
  @ApiPropertyOptional({ type: String, example: 'swap-2026-11-23' })
  @IsOptional()
  @MaxLength(80)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  proposal?: string;
}

/** What was asked, as the calendar knows it. */
export const draftOf = ({ year, status, days = [], proposal }: CalendarPreviewBody): CalendarDraft =>
  proposal === undefined ? { year, status, days } : { year, status, proposal };
