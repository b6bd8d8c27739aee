import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IsDay, IsPaperNumber } from '@cau-noi/platform';
import { longest } from '@cau-noi/rules';
import { KnownId } from '../case/fields.input.js';

/** A whole paper: number, date, signer. */
export class PaperOfCase {
  @ApiProperty({ type: String, maxLength: longest.paperNumber, example: '12/QĐ-UBND' })
  @IsString()
  @MaxLength(longest.paperNumber)
  @Matches(/\S/)
  @IsPaperNumber()
  number: string;

  @ApiProperty({ type: String, format: 'date', description: 'Date of the paper, not in the future.' })
  @IsDay()
  date: string;

  @KnownId('Post of the signer.')
  signerPostId: string;
}

/** The paper of an act as typed in; what is missing is refused by the rule, which names the article that asks for it. */
export class DocumentGiven {
  @ApiProperty({ type: String, maxLength: longest.paperNumber, example: '12/QĐ-UBND' })
  @IsOptional()
  @IsString()
  @MaxLength(longest.paperNumber)
  @IsPaperNumber()
  number?: string;

  @ApiProperty({ type: String, format: 'date', description: 'Date of the paper, not in the future.' })
  @IsOptional()
  @IsDay()
  date?: string;

  @IsOptional()
  @KnownId('Post of the signer.')
  signerPostId?: string;
}

/** The paper an act is based on: number, date, signer. Without it the act is refused (`document-missing`). */
export const OnPaper = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: DocumentGiven }),
    IsOptional(),
    IsObject(),
    ValidateNested(),
    Type(() => DocumentGiven),
  );
