import { IsDay, IsPaperNumber, OccurredAt, PageQuery, WhyLate } from '@cau-noi/platform';
import type { LateReason } from '@cau-noi/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';

/** The paper by which a petition was taken back. */
export class WithdrawalDocument {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  @IsPaperNumber()
  number!: string;

  @ApiProperty({ type: String, format: 'date' })
  @IsDay()
  date!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  signerPostId!: string;
}

/** The petitioner takes a petition back. */
export class WithdrawPetition {
  @OccurredAt()
  occurredAt?: string | null;

  @WhyLate()
  lateReason?: LateReason | null;

  @ApiPropertyOptional({ type: WithdrawalDocument })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WithdrawalDocument)
  document?: WithdrawalDocument | null;
}

/** Which part of the register. */
export class PetitionQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only the petitions of this case.' })
  @IsOptional()
  @IsUUID()
  caseId?: string;
}
