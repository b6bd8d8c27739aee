import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { leastReturnNote, longest } from '@cau-noi/rules';
import { returnReasons, type ReturnReason } from '@cau-noi/vocabulary';
import { OneOf } from '../case/fields.input.js';

export class ReturnCase {
  @OneOf(returnReasons)
  reason: ReturnReason;

  @ApiProperty({
    type: String,
    minLength: leastReturnNote,
    maxLength: longest.note,
    description: 'Why, for who gives the case out anew. Stays in this service.',
  })
  @IsString()
  @MinLength(leastReturnNote)
  @MaxLength(longest.note)
  note: string;
}
