import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { longest } from '@cau-noi/rules';
import { KnownId } from '../case/fields.input.js';

export class HandOverCase {
  @ValidateIf(({ postId, officerId }: HandOverCase) => (postId ?? null) !== null || (officerId ?? null) === null)
  @KnownId('A post of the unit: this, the officer, or both.', { required: false })
  postId?: string;

  @IsOptional()
  @KnownId('An officer of the unit: this, the post, or both.', { required: false })
  officerId?: string;

  @ApiPropertyOptional({ type: String, maxLength: longest.note })
  @IsOptional()
  @IsString()
  @MaxLength(longest.note)
  note?: string;
}
