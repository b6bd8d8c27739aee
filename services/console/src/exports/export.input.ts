import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { QueueName } from '../queues/queue.js';
import { QueueQuery } from '../queues/queue.input.js';
import {
  exportColumns,
  exportFormats,
  exportLanguages,
  type ExportColumn,
  type ExportFormat,
  type ExportLanguage,
} from './export.js';

const lists = ['mine', 'unit', 'unassigned', 'to-sign'] as const satisfies readonly QueueName[];

/** Filter and order of the list, as its own route takes them. */
export class ExportFilter extends OmitType(QueueQuery, ['limit', 'after'] as const) {}

export class StartExport {
  @ApiProperty({ enum: lists, description: 'The list: `GET /v1/queues/{list}`.' })
  @IsIn(lists)
  list!: QueueName;

  @ApiProperty({ enum: exportFormats })
  @IsIn(exportFormats)
  format!: ExportFormat;

  @ApiPropertyOptional({ enum: exportLanguages, default: 'vi', description: 'Of the heads and words in the file.' })
  @IsOptional()
  @IsIn(exportLanguages)
  language: ExportLanguage = 'vi';

  @ApiPropertyOptional({ enum: exportColumns, isArray: true, description: 'In this order; without it, all of them.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(exportColumns.length)
  @ArrayUnique()
  @IsIn(exportColumns, { each: true })
  columns?: ExportColumn[];

  @ApiPropertyOptional({ type: ExportFilter })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ExportFilter)
  filter?: ExportFilter;
}
