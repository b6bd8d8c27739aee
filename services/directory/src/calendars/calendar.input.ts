import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '@cau-noi/platform';
import type { CalendarDay, Notice } from './calendar.js';

const proposalCode = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const kinds = ['holiday', 'compensatory', 'swap-off', 'swap-work'] as const;
export const statuses = ['official', 'proposed', 'withdrawn'] as const;

export class CalendarYear {
  @ApiProperty({ type: Number, minimum: 1900, maximum: 2199 })
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2199)
  year!: number;
}

export class CalendarProposal extends CalendarYear {
  @ApiProperty({ type: String, example: 'swap-2026-11-23' }) @MaxLength(80) @Matches(proposalCode) code!: string;
}

export class NoticeBody {
  @ApiProperty({ type: String, maxLength: 200, description: 'Number and date of the notice or decision.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day from which it was known; not in the future.' })
  @IsDay()
  knownAt!: string;
}

export class DayBody {
  @ApiProperty({ type: String, format: 'date' }) @IsDay() date!: string;
  @ApiProperty({ type: String, enum: kinds }) @IsIn(kinds) kind!: (typeof kinds)[number];
}

export class EnterDays extends NoticeBody {
  @ApiProperty({ type: String, enum: statuses, description: '`withdrawn` takes days back.' })
  @IsIn(statuses)
  status!: (typeof statuses)[number];
  @ApiPropertyOptional({
    type: String,
    description: 'Code of the proposal the days belong to; it takes effect as a whole.',
  })
  @IsOptional()
  @MaxLength(80)
  @Matches(proposalCode)
  proposal?: string | null;
  @ApiPropertyOptional({ type: [String], description: 'Codes of proposals that this one excludes.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @MaxLength(80, { each: true })
  @Matches(proposalCode, { each: true })
  excludes?: string[] | null;
  @ApiProperty({ type: [DayBody] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(366)
  @ValidateNested({ each: true })
  @Type(() => DayBody)
  days!: DayBody[];
}

/** The notice of a decision on a proposal. */
export const noticeOf = ({ source, knownAt }: NoticeBody): Notice => ({ source, knownAt });

/** The days that are entered, each with its notice. */
export const rowsOf = ({ days, source, knownAt, status, proposal, excludes }: EnterDays): CalendarDay[] =>
  days.map(({ date, kind }) => ({
    date,
    kind,
    status,
    source,
    knownAt,
    ...(proposal && { proposal }),
    ...(excludes && { excludes }),
  }));
