import { IsDay, PageQuery } from '@cau-noi/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';

/** Which part of the register: days of Asia/Ho_Chi_Minh, both included. */
export class VisitQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'First day of the part of the register.' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Last day of it.' })
  @IsOptional()
  @IsDay()
  to?: string;
}
