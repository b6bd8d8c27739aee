import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
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
}
