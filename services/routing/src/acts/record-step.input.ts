import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { longest } from '@cau-noi/rules';
import { Code, KnownId } from '../case/fields.input.js';

export class RecordStep {
  @Code('What was done, as a code.')
  activity: string;

  @ApiPropertyOptional({ type: String, maxLength: longest.stepNote, description: 'Stays in this service.' })
  @IsOptional()
  @IsString()
  @MaxLength(longest.stepNote)
  note?: string;

  @IsOptional()
  @KnownId('Who did it; the actor when not given.', { required: false })
  officerId?: string;

  @IsOptional()
  @Code('Working group or desk within the unit.', { required: false })
  group?: string;
}
