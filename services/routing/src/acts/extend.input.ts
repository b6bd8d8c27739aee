import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { OccurredAt, WhyLate } from '@cau-noi/platform';
import type { LateReason } from '@cau-noi/vocabulary';
import { Note } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

export class ExtendCase {
  @ApiProperty({ type: Number, example: 30, description: 'Calendar days, at most 30 (Luật Tố cáo Đ.30).' })
  @IsInt()
  @Min(1)
  @Max(366)
  days: number;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}
