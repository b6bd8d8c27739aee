import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsPaperNumber } from '@cau-noi/platform';
import type { HeldDay, MonthRecord } from './reception-month.js';

const monthKey = /^(20|21)\d{2}-(0[1-9]|1[0-2])$/;
const receivers = ['head', 'acting', 'deputy'] as const satisfies readonly HeldDay['by'][];
const day = { type: String, format: 'date' } as const;

export class MonthOfUnit {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() id!: string;
  @ApiProperty({ type: String, pattern: monthKey.source, example: '2026-12' }) @Matches(monthKey) month!: string;
}

export class PlannedDayBody {
  @ApiProperty(day) @IsDay() on!: string;
  @ApiProperty({ ...day, nullable: true, description: 'When the schedule that names it was posted; null: not yet.' })
  @ValidateIf((planned: PlannedDayBody) => planned.postedOn !== null)
  @IsDay()
  postedOn!: string | null;
}

export class HeldDayBody {
  @ApiProperty(day) @IsDay() on!: string;
  @ApiProperty({
    enum: receivers,
    description:
      'Who received: the head, who acts as head by decision, or a deputy instead. A deputy’s day is recorded and does not count.',
  })
  @IsIn(receivers)
  by!: HeldDay['by'];
  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 60,
    description: 'The paper by which somebody acts as head.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @IsPaperNumber()
  document!: string | null;
}

export class RecordMonth {
  @ApiProperty({ type: [PlannedDayBody], maxItems: 31, description: 'The schedule; replaces the list.' })
  @IsArray()
  @ArrayMaxSize(31)
  @ValidateNested({ each: true })
  @Type(() => PlannedDayBody)
  planned!: PlannedDayBody[];
  @ApiProperty({ type: [HeldDayBody], maxItems: 31, description: 'Days held; replaces the list.' })
  @IsArray()
  @ArrayMaxSize(31)
  @ValidateNested({ each: true })
  @Type(() => HeldDayBody)
  held!: HeldDayBody[];
}

/** The given month; a paper without a number is none. */
export const recordOf = ({ planned, held }: RecordMonth): MonthRecord => ({
  planned,
  held: held.map(({ document, ...rest }) => ({ ...rest, document: document?.trim() || null })),
});
