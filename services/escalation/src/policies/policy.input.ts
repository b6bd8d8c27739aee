import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { Duration } from './policy.js';
import { duration } from './policy.view.js';

/** A year of working days, of office hours, or of hours: longer waits are mistakes. */
const longest = { workingDays: 250, workingHours: 1875, hours: 8760 } as const;
const isUnit = (unit: string): unit is keyof typeof longest => Object.hasOwn(longest, unit);

function isDuration(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return false;
  const [[unit, length] = ['', 0]] = Object.entries(value);
  return isUnit(unit) && Number.isInteger(length) && length >= 1 && length <= longest[unit];
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
}

export class PolicyBody {
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
}
