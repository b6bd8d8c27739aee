import { IsDay, PageQuery } from '@cau-noi/platform';
import {
  codesOf,
  kindCodes,
  visitForms,
  visitOutcomes,
  type Kind,
  type VisitForm,
  type VisitOutcome,
} from '@cau-noi/vocabulary';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

/** As the register gives them: a longer register has a longer number. */
const visitNumber = /^LT-\d{2}-\d{6,7}$/;

/** Which part of the register: days of Asia/Ho_Chi_Minh, both included; what is left out narrows nothing. */
export class VisitQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'First day of the part of the register.' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Last day of it.' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional({ enum: kindCodes, description: 'Visits that brought a petition of this kind.' })
  @IsOptional()
  @IsIn(kindCodes)
  kind?: Kind;

  @ApiPropertyOptional({ enum: codesOf(visitOutcomes) })
  @IsOptional()
  @IsIn(codesOf(visitOutcomes))
  outcome?: VisitOutcome;

  @ApiPropertyOptional({ enum: codesOf(visitForms) })
  @IsOptional()
  @IsIn(codesOf(visitForms))
  form?: VisitForm;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only visits of so many people that they are a crowd.' })
  @IsOptional()
  @IsIn(['true'])
  crowd?: 'true';

  @ApiPropertyOptional({ type: String, example: 'LT-26-000031', description: 'The one visit of this number.' })
  @IsOptional()
  @Matches(visitNumber)
  number?: string;
}
