import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, PageQuery } from '@cau-noi/platform';
import { roleCodes, type Role } from '@cau-noi/vocabulary';
import { TextBody } from '../organisation/text.input.js';

export class CreatePost {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Given by the caller, or left out.' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() unitId!: string;
  @ApiProperty({ type: TextBody }) @IsNotEmpty() @ValidateNested() @Type(() => TextBody) title!: TextBody;
  @ApiProperty({ type: String, enum: roleCodes }) @IsIn(roleCodes) role!: Role;
  @ApiProperty({ type: Boolean, description: 'The one post that leads the unit.' }) @IsBoolean() isHead!: boolean;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() validFrom!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsDay() validTo?: string | null;
}

export class ChangePost {
  @ApiPropertyOptional({ type: TextBody })
  @ValidateIf((body: ChangePost) => body.title !== undefined)
  @IsNotEmpty()
  @ValidateNested()
  @Type(() => TextBody)
  title?: TextBody;
  @ApiPropertyOptional({ type: String, enum: roleCodes })
  @ValidateIf((body: ChangePost) => body.role !== undefined)
  @IsIn(roleCodes)
  role?: Role;
  @ApiPropertyOptional({ type: Boolean })
  @ValidateIf((body: ChangePost) => body.isHead !== undefined)
  @IsBoolean()
  isHead?: boolean;
  @ApiPropertyOptional({ type: String, format: 'date' })
  @ValidateIf((body: ChangePost) => body.validFrom !== undefined)
  @IsDay()
  validFrom?: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsDay() validTo?: string | null;
}

export class AppointHolder {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() officerId!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'First day. Officer and first day name a tenure; sent again, its end is amended.',
  })
  @IsDay()
  from!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @IsOptional()
  @IsDay()
  to?: string | null;
}

export class RegisterOfficer {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Given by the caller, or left out.' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty({ type: String, maxLength: 120 }) @IsString() @IsNotEmpty() @MaxLength(120) name!: string;
}

export class OfficerListQuery extends PageQuery {
  @ApiPropertyOptional({
    type: String,
    maxLength: 100,
    description: 'Only officials whose name holds these words; case, tone marks and đ/d do not count.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  words?: string;
}

export class PostListQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'uuid' }) @IsOptional() @IsUUID() unitId?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only posts this officer holds on the day.' })
  @IsOptional()
  @IsUUID()
  officerId?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'The day asked about; today unless given.' })
  @IsOptional()
  @IsDay()
  at?: string;
  @ApiPropertyOptional({
    type: String,
    enum: ['true'],
    description: 'Only posts that nobody holds on the day, of units that exist then.',
  })
  @IsOptional()
  @IsIn(['true'])
  vacant?: 'true';
}
