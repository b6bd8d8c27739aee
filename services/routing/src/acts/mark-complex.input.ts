import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { criteria, type Criterion } from '@cau-noi/vocabulary';
import { Note } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

export class MarkComplex {
  @ApiProperty({ type: String, isArray: true, enum: Object.keys(criteria), description: 'Replaces what was recorded.' })
  @IsArray()
  @ArrayMaxSize(7)
  @IsIn(Object.keys(criteria), { each: true })
  criteria: Criterion[];

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;
}
