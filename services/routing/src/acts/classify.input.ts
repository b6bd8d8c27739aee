import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { kindCodes, type Kind } from '@cau-noi/vocabulary';
import { Code } from '../case/fields.input.js';

export class ClassifyCase {
  @ApiProperty({ type: String, enum: kindCodes })
  @IsIn(kindCodes)
  kind: Kind;

  @Code('Subject (lĩnh vực) as a code.')
  subject: string;
}
