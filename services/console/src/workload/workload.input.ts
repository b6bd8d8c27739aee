import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Wanted } from './workload.service.js';

/** The stages at which a case is given to somebody. */
const stages = ['sort', 'settle'] as const;

export class WorkloadQuery implements Wanted {
  @ApiPropertyOptional({
    enum: stages,
    default: 'sort',
    description: 'What the cases are given for: by state, settle after acceptance.',
  })
  @IsOptional()
  @IsIn(stages)
  stage?: (typeof stages)[number];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: 100,
    description: 'The cases that are to be given.',
  })
  @IsOptional()
  @Transform(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  caseId?: string[];
}
