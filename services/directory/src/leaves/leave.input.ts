import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsDay, PageQuery } from '@cau-noi/platform';

export class RecordLeave {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Given by the caller, or left out.' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty({ type: String, format: 'date', description: 'First day.' }) @IsDay() from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Last day.' }) @IsDay() to!: string;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The post of the same unit that stands in.',
  })
  @IsOptional()
  @IsUUID()
  standInPostId?: string | null;
}

export class LeaveListQuery extends PageQuery {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Leaves that end on this day or later; today unless given.',
  })
  @IsOptional()
  @IsDay()
  from?: string;
}
