import { OccurredAt, WhyLate } from '@cau-noi/platform';
import { channelCodes, type Channel, type LateReason } from '@cau-noi/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PetitionInput } from './petition.input.js';

/** A paper that came in, or a statement written down. */
export class RegisterPetition extends PetitionInput {
  @ApiProperty({ enum: channelCodes })
  @IsIn(channelCodes)
  channel!: Channel;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'The own unit; any other is refused.' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @OccurredAt()
  receivedAt?: string | null;

  @OccurredAt()
  occurredAt?: string | null;

  @WhyLate()
  lateReason?: LateReason | null;
}
