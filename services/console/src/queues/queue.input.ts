import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, PageQuery } from '@cau-noi/platform';
import { kindCodes, stateCodes } from '@cau-noi/vocabulary';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { dueFilters, queueSorts, queueTabs, waitsFilters, type QueueFilter } from './queue.js';

export class QueueQuery extends PageQuery implements QueueFilter {
  @ApiPropertyOptional({ enum: kindCodes })
  @IsOptional()
  @IsIn(kindCodes)
  kind?: string;

  @ApiPropertyOptional({ enum: stateCodes })
  @IsOptional()
  @IsIn(stateCodes)
  state?: QueueFilter['state'];

  @ApiPropertyOptional({ enum: dueFilters, description: 'Late; due today; due within 3 or 7 days; paused.' })
  @IsOptional()
  @IsIn(dueFilters)
  due?: QueueFilter['due'];

  @ApiPropertyOptional({ type: Boolean, description: 'Only petitions of five people or more.' })
  @IsOptional()
  @Transform(({ obj }) => asFlag((obj as Record<string, unknown>)['crowd']))
  @IsBoolean()
  crowd?: boolean;

  @ApiPropertyOptional({ type: String, description: 'Subject (lĩnh vực) as a code.' })
  @IsOptional()
  @MaxLength(80)
  @Matches(/^[a-z0-9-]+$/)
  subject?: string;

  @ApiPropertyOptional({ type: String, description: 'Five-digit commune code of the place the matter is about.' })
  @IsOptional()
  @Matches(/^\d{5}$/)
  place?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Received on this day or later.' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Received on this day or earlier.' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Only cases of this unit, of those the reader may list.',
  })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only cases that this officer has.' })
  @IsOptional()
  @IsUUID()
  handler?: string;

  @ApiPropertyOptional({ enum: queueSorts, default: 'due' })
  @IsOptional()
  @IsIn(queueSorts)
  sort?: QueueFilter['sort'];

  @ApiPropertyOptional({
    enum: waitsFilters,
    description: 'Only what waits for the signature or approval of the reader.',
  })
  @IsOptional()
  @IsIn(waitsFilters)
  waits?: QueueFilter['waits'];

  @ApiPropertyOptional({
    enum: queueTabs,
    description: 'mine: todo, waiting, paused, done; unassigned: classify, verify; without it every open case.',
  })
  @IsOptional()
  @IsIn(queueTabs)
  tab?: QueueFilter['tab'];
}

const asFlag = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value);
