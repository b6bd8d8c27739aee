import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, PageQuery } from '@cau-noi/platform';
import { hierarchyCodes, type Hierarchy } from '@cau-noi/vocabulary';
import { TextBody } from '../organisation/text.input.js';
import { levelKey, unitCode } from '../organisation/unit.js';

export class LineBody {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit one level above; null at the top.',
  })
  @ValidateIf((line: LineBody) => line.parentId !== null)
  @IsUUID()
  parentId!: string | null;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @ValidateIf((line: LineBody) => line.to !== null)
  @IsDay()
  to!: string | null;
}

export class CommitteeBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() committeeId!: string;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @ValidateIf((committee: CommitteeBody) => committee.to !== null)
  @IsDay()
  to!: string | null;
}

export class EstablishUnit {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Given by the caller, or left out.' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty({ type: String, pattern: unitCode.source }) @Matches(unitCode) code!: string;
  @ApiProperty({ type: TextBody }) @IsNotEmpty() @ValidateNested() @Type(() => TextBody) name!: TextBody;
  @ApiProperty({ type: String, enum: hierarchyCodes }) @IsIn(hierarchyCodes) hierarchy!: Hierarchy;
  @ApiProperty({ type: String, example: 'commune' }) @MaxLength(80) @Matches(levelKey) level!: string;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit one level above; left out at the top.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The Party committee beside a State unit.',
  })
  @IsOptional()
  @IsUUID()
  committeeId?: string | null;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() validFrom!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @IsOptional()
  @IsDay()
  validTo?: string | null;
}

export class ChangeUnit {
  @ApiPropertyOptional({ type: String, pattern: unitCode.source })
  @ValidateIf(isGiven('code'))
  @Matches(unitCode)
  code?: string;
  @ApiPropertyOptional({ type: TextBody })
  @ValidateIf(isGiven('name'))
  @IsNotEmpty()
  @ValidateNested()
  @Type(() => TextBody)
  name?: TextBody;
  @ApiPropertyOptional({ type: String }) @ValidateIf(isGiven('level')) @MaxLength(80) @Matches(levelKey) level?: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) @ValidateIf(isGiven('validFrom')) @IsDay() validFrom?: string;
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Last day; null takes an end back.',
  })
  @IsOptional()
  @IsDay()
  validTo?: string | null;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit that does its work after its last day, where it is merged into another.',
  })
  @IsOptional()
  @IsUUID()
  successorId?: string | null;
  @ApiPropertyOptional({
    type: [LineBody],
    description: 'Every reporting line there was, is or will be; replaces the list.',
  })
  @ValidateIf(isGiven('lines'))
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LineBody)
  lines?: LineBody[];
  @ApiPropertyOptional({ type: [CommitteeBody], description: 'Every committee beside the unit; replaces the list.' })
  @ValidateIf(isGiven('committees'))
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CommitteeBody)
  committees?: CommitteeBody[];
}

export class UnitListQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'The day asked about; today unless given.' })
  @IsOptional()
  @IsDay()
  at?: string;
  @ApiPropertyOptional({ type: String, enum: hierarchyCodes })
  @IsOptional()
  @IsIn(hierarchyCodes)
  hierarchy?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only units right below this one.' })
  @IsOptional()
  @IsUUID()
  parentId?: string;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Only units that this one succeeded, whether they still exist or not.',
  })
  @IsOptional()
  @IsUUID()
  successorId?: string;
  @ApiPropertyOptional({ type: String, enum: ['true'], description: 'Only units with nobody above them on the day.' })
  @IsOptional()
  @IsIn(['true'])
  top?: 'true';
  @ApiPropertyOptional({ type: String }) @IsOptional() @Matches(unitCode) code?: string;
  @ApiPropertyOptional({
    type: String,
    maxLength: 100,
    description: 'Only units whose name or code holds these words; case, tone marks and đ/d do not count.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  words?: string;
}

/** null is no value for these fields, unlike a field that is left out. */
function isGiven(field: string): (body: object) => boolean {
  return (body) => (body as Record<string, unknown>)[field] !== undefined;
}
