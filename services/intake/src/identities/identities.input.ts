import { PageQuery } from '@cau-noi/platform';
import { purposes, type Purpose } from '@cau-noi/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Why something is opened. A missing reason is refused as `identity-reason-missing`. */
export class OpenWords {
  @ApiPropertyOptional({
    enum: purposes,
    description:
      'Always needed. For a TC: check-eligibility, contact, print-paper, protection, other; for others all but protection.',
  })
  @IsOptional()
  @IsIn(purposes)
  purpose?: Purpose | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: 500,
    description:
      'At least 15 characters and three words: needed for a TC whatever the purpose, and wherever the purpose is other.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

/** As `OpenWords`, with the case a person is opened for. */
export class OpenIdentity extends OpenWords {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  caseId!: string;
}

/** Which part of the log. */
export class IdentityLogQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only what is unusual.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unusual?: 'true' | 'false';
}
