import { IsDay, IsInstant, IsPaperNumber, OccurredAt } from '@cau-noi/platform';
import { longest, mostInGroup, subjects } from '@cau-noi/rules';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { channels, type Channel, petitionKinds, type PetitionKind } from '../domain/petition.js';
import { PersonInput } from '../reception/person-input.js';

/** Nobody types longer lists at a desk; a larger crowd is stated by its size. */
export const mostPeople = 500;

const respondentKinds = ['unit', 'officer', 'other'] as const;

/** Whom the petition is against; a name goes to the vault. */
export class RespondentInput {
  @ApiProperty({ enum: respondentKinds })
  @IsIn(respondentKinds)
  kind!: (typeof respondentKinds)[number];

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(longest.respondent)
  name?: string | null;
}

const conditions = ['original', 'certified-copy', 'copy'] as const;

/** A paper that was handed over; what it is called goes to the vault. */
export class PaperInput {
  @ApiProperty({ maxLength: 200, example: 'Quyết định 12' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  @ApiProperty({ type: Number, minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  pages!: number;

  @ApiProperty({ enum: conditions })
  @IsIn(conditions)
  condition!: (typeof conditions)[number];
}

/** Who dealt with the matter before (column 8 of the register of visits). */
export class SettledBefore {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  unitId!: string;

  @ApiPropertyOptional({ type: String, maxLength: 60, description: 'Number of the paper.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @IsPaperNumber()
  number?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsDay()
  date?: string | null;
}

/** A petition as typed, alone or within a visit. */
export class PetitionInput {
  @ApiProperty({ enum: petitionKinds })
  @IsIn(petitionKinds)
  kind!: PetitionKind;

  @ApiProperty({ enum: Object.keys(subjects) })
  @IsString()
  @MaxLength(80)
  subject!: string;

  @ApiPropertyOptional({ type: RespondentInput })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => RespondentInput)
  respondent?: RespondentInput | null;

  @ApiPropertyOptional({
    type: String,
    example: '00001',
    description: 'Five-digit commune code of the place the matter is about.',
  })
  @IsOptional()
  @IsString()
  @Matches(/^\d{5}$/)
  placeCode?: string | null;

  @ApiPropertyOptional({ type: [String], description: 'Units named as addressees on the paper.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  addressedTo?: string[] | null;

  @ApiPropertyOptional({
    type: [PersonInput],
    description: 'Within a visit: its people, unless stated. Empty for a paper without a name.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostPeople)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PersonInput)
  petitioners?: PersonInput[] | null;

  @ApiPropertyOptional({ type: Number, minimum: 1, description: 'As many as are typed, unless stated.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostInGroup)
  groupSize?: number | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: longest.content,
    description: 'What the petitioner wrote or said; kept in the vault.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(longest.content)
  content?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: longest.request,
    description: 'What the petitioner asks for; kept in the vault.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(longest.request)
  request?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: longest.summary,
    description: "The officer's neutral line, without personal data; none for a TC.",
  })
  @IsOptional()
  @IsString()
  @MaxLength(longest.summary)
  summary?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'A due instant the unit sets (rule DON-VI); KNPA only, beside the legal limits.',
  })
  @IsOptional()
  @IsInstant()
  dueAt?: string | null;

  @ApiPropertyOptional({ type: [PaperInput], description: 'Papers handed over; for the receipt.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PaperInput)
  papers?: PaperInput[] | null;

  @ApiPropertyOptional({ type: SettledBefore })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SettledBefore)
  settledBefore?: SettledBefore | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'A case of the own unit that this petition joins, instead of opening one of its own.',
  })
  @IsOptional()
  @IsUUID()
  joinCaseId?: string | null;
}

/** A paper that came in, or a statement written down. */
export class RegisterPetition extends PetitionInput {
  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: Channel;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'The own unit; any other is refused.' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @OccurredAt()
  receivedAt?: string | null;

  @OccurredAt()
  occurredAt?: string | null;
}
