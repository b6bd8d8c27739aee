import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsInstant } from '@cau-noi/platform';
import { PaperOfCase } from '../papers/paper.input.js';

export class AcceptCase {
  @ApiPropertyOptional({ type: PaperOfCase })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PaperOfCase)
  document?: PaperOfCase;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Due instant set by the unit; KNPA only.' })
  @IsOptional()
  @IsInstant()
  dueAt?: string;
}
