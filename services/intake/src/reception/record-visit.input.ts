import { OccurredAt, WhyLate } from '@cau-noi/platform';
import { longest, mostIn, mostInGroup } from '@cau-noi/rules';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  channelCodes,
  codesOf,
  refusalGroundCodes,
  visitForms,
  visitOutcomes,
  type Channel,
  type LateReason,
  type VisitForm,
  type VisitOutcome,
} from '@cau-noi/vocabulary';
import { PersonInput } from './person.input.js';
import { PetitionInput } from './petition.input.js';

/** A petition handed over at the visit; people and group of the visit are its own unless stated. */
export class VisitPetition extends PetitionInput {
  @ApiPropertyOptional({ enum: channelCodes, default: 'visit' })
  @IsOptional()
  @IsIn(channelCodes)
  channel?: Channel | null;
}

/** People came to the desk, with one petition, several or none. */
export class RecordVisit {
  @ApiProperty({ enum: codesOf(visitForms) })
  @IsIn(codesOf(visitForms))
  form!: VisitForm;

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

  @ApiPropertyOptional({ type: [PersonInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostIn.people)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PersonInput)
  people?: PersonInput[] | null;

  @ApiPropertyOptional({ type: Number, minimum: 1, description: 'How many came; as many as are typed, unless stated.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostInGroup)
  groupSize?: number | null;

  @ApiPropertyOptional({ type: String, maxLength: longest.content, description: 'What was said; kept in the vault.' })
  @IsOptional()
  @IsString()
  @MaxLength(longest.content)
  matter?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: longest.request,
    description: 'What was asked for; kept in the vault.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(longest.request)
  request?: string | null;

  @ApiPropertyOptional({ enum: codesOf(visitOutcomes), default: 'received' })
  @IsOptional()
  @IsIn(codesOf(visitOutcomes))
  outcome?: VisitOutcome | null;

  @ApiPropertyOptional({ enum: refusalGroundCodes, description: 'Needed when the outcome is refused.' })
  @IsOptional()
  @IsIn(refusalGroundCodes)
  refusalGround?: string | null;

  @ApiPropertyOptional({ type: [VisitPetition] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostIn.petitions)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => VisitPetition)
  petitions?: VisitPetition[] | null;
}
