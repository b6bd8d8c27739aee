import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { decisionOutcomes, type DecisionOutcome } from '@cau-noi/vocabulary';
import { OneOf } from '../case/fields.input.js';
import { PaperOfCase } from '../papers/paper.input.js';

export class DecideCase {
  @OneOf(decisionOutcomes)
  outcome: DecisionOutcome;

  @ApiProperty({ type: PaperOfCase })
  @IsObject()
  @ValidateNested()
  @Type(() => PaperOfCase)
  document: PaperOfCase;
}
