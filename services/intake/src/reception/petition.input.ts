import { IsDay, IsInstant, IsPaperNumber } from '@cau-noi/platform';
import { longest, mostIn, mostInGroup } from '@cau-noi/rules';
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
import {
  codesOf,
  kindCodes,
  paperConditionCodes,
  respondentKinds,
  subjects,
  type Kind,
  type PaperCondition,
  type RespondentKind,
} from '@cau-noi/vocabulary';
import { PersonInput } from './person.input.js';

const respondentCodes = codesOf(respondentKinds);

/** Whom the petition is against; a name goes to the vault. */
export class RespondentInput {
  @ApiProperty({ enum: respondentCodes })
  @IsIn(respondentCodes)
  kind!: RespondentKind;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: longest.respondent })
  @IsOptional()
  @IsString()
  @MaxLength(longest.respondent)
  name?: string | null;
}

/** A paper that was handed over; what it is called goes to the vault. */
export class PaperInput {
  @ApiProperty({ maxLength: longest.paperName, example: 'Quyết định 12' })
  @IsString()
  @MinLength(1)
  @MaxLength(longest.paperName)
  name!: string;

  @ApiProperty({ type: Number, minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(mostIn.pages)
  pages!: number;

  @ApiProperty({ enum: paperConditionCodes })
  @IsIn(paperConditionCodes)
  condition!: PaperCondition;
}

/** Who dealt with the matter before (column 8 of the register of visits). */
export class SettledBefore {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  unitId!: string;

  @ApiPropertyOptional({ type: String, maxLength: longest.paperNumber, description: 'Number of the paper.' })
  @IsOptional()
  @IsString()
  @MaxLength(longest.paperNumber)
  @IsPaperNumber()
  number?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsDay()
  date?: string | null;
}

/** A petition as typed, alone or within a visit. */
export class PetitionInput {
  @ApiProperty({ enum: kindCodes })
  @IsIn(kindCodes)
  kind!: Kind;

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
  @ArrayMaxSize(mostIn.addressees)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  addressedTo?: string[] | null;

  @ApiPropertyOptional({
    type: [PersonInput],
    description: 'Within a visit: its people, unless stated. Empty for a paper without a name.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostIn.people)
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
  @ArrayMaxSize(mostIn.papers)
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
