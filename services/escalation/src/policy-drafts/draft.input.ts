import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '@cau-noi/platform';
import { longest } from '@cau-noi/rules';
import { hierarchyCodes, kindCodes, type Hierarchy, type Kind } from '@cau-noi/vocabulary';
import { causes, whoCodes, type Cause, type Duration, type Who } from '../policies/policy.js';
import { duration } from '../policies/policy.view.js';

/** A year of working days, of office hours, or of hours: longer waits are mistakes. */
const longestWait = { workingDays: 250, workingHours: 1875, hours: 8760 } as const;
const isUnit = (unit: string): unit is keyof typeof longestWait => Object.hasOwn(longestWait, unit);

function isDuration(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return false;
  const [[unit, length] = ['', 0]] = Object.entries(value);
  return isUnit(unit) && Number.isInteger(length) && length >= 1 && length <= longestWait[unit];
}

/** `{ "workingDays": n }`, `{ "workingHours": n }` or `{ "hours": n }`. */
const IsDuration = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDuration',
    validator: {
      validate: isDuration,
      defaultMessage: () => '$property must be { workingDays: 1–250 }, { workingHours: 1–1875 } or { hours: 1–8760 }',
    },
  });

export class StepBody {
  @ApiProperty({ ...duration, description: 'How long the person told at this step may stay silent.' })
  @IsDuration()
  after!: Duration;
  @ApiPropertyOptional({
    enum: whoCodes,
    description: 'Who is told: first as the kind of alert has it, later level by level, unless said otherwise.',
  })
  @IsOptional()
  @IsIn(whoCodes)
  who?: Who;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'The post, where `who` is one.' })
  @IsOptional()
  @IsUUID()
  postId?: string;
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 10, description: 'Posts told at the same instant.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(10)
  also?: string[];
  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    maximum: 11,
    description: 'How many of those told must answer before the climb rests.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(11)
  answers?: number;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = { type: String, pattern: timeOfDay.source };

export class QuietHoursBody {
  @ApiProperty({ ...time, description: 'Quiet from this time of day on; over midnight if it is not before `to`.' })
  @Matches(timeOfDay)
  from!: string;
  @ApiProperty(time)
  @Matches(timeOfDay)
  to!: string;
  @ApiProperty({ type: Boolean, description: 'Days that are not worked are quiet as a whole.' })
  @IsBoolean()
  restDays!: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 5,
    maximum: 10_000,
    description: 'A crowd of so many people is told at any hour.',
  })
  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(10_000)
  exceptPeople: number | null = null;
}

export class PolicyDraftBody {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 80,
    description: 'Another version of this policy, for the same; without it, a new policy for the scope given.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  policyId?: string | null;
  @ApiPropertyOptional({ enum: causes, nullable: true })
  @IsOptional()
  @IsIn(causes)
  cause?: Cause | null;
  @ApiPropertyOptional({ enum: hierarchyCodes, nullable: true, description: 'Without it: both lines.' })
  @IsOptional()
  @IsIn(hierarchyCodes)
  line?: Hierarchy | null;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'For this unit and all below it; without it, everywhere.',
  })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
  @ApiPropertyOptional({
    enum: kindCodes,
    isArray: true,
    description: 'For cases registered under these kinds; none: for all.',
  })
  @IsOptional()
  @IsIn(kindCodes, { each: true })
  @ArrayUnique()
  kinds?: Kind[];
  @ApiProperty({ type: [StepBody], description: 'The last one holds for all later steps.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StepBody)
  steps!: StepBody[];
  @ApiProperty({ ...duration, description: 'How often the last person is reminded.' })
  @IsDuration()
  repeatEvery!: Duration;
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 1,
    maximum: 20,
    description: 'How many people are told at most; without it, as far as the line reaches.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  maxSteps?: number | null;
  @ApiPropertyOptional({
    type: QuietHoursBody,
    nullable: true,
    description: 'Without them people are told at any hour.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursBody)
  quiet?: QuietHoursBody | null;
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'It holds from this day on, or from the day it is applied if that is later.',
  })
  @IsDay()
  validFrom!: string;
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Its last day; without it, until the next version.',
  })
  @IsOptional()
  @IsDay()
  validTo?: string | null;
  @ApiProperty({
    type: String,
    minLength: 5,
    maxLength: longest.note,
    description: 'Why, or the paper that orders it.',
  })
  @IsString()
  @MinLength(5)
  @MaxLength(longest.note)
  reason!: string;
}

export class ApplyPolicyBody {
  @ApiPropertyOptional({
    type: Boolean,
    description: 'What the check found was looked at; needed where it found something.',
  })
  @IsOptional()
  @IsBoolean()
  findingsSeen?: boolean;
}

export class MoveAlertsBody {
  @ApiProperty({
    type: String,
    minLength: 5,
    maxLength: longest.note,
    description: 'Why running alerts do not keep theirs.',
  })
  @IsString()
  @MinLength(5)
  @MaxLength(longest.note)
  reason!: string;
}
