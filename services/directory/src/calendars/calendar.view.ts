import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DayBody, statuses } from './calendar.input.js';

export class CalendarDayView extends DayBody {
  @ApiProperty({ type: String, enum: statuses }) status: (typeof statuses)[number];
  @ApiProperty({ description: 'Number and date of the notice or decision.' }) source: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day from which it was known.' }) knownAt: string;
  @ApiPropertyOptional({ type: String, description: 'The proposal it belongs to, which takes effect as a whole.' })
  proposal?: string;
  @ApiPropertyOptional({ type: [String], description: 'Proposals that fall away when this one is confirmed.' })
  excludes?: string[];
}

export class CalendarView {
  @ApiProperty() year: number;
  @ApiProperty() version: number;
  @ApiProperty({ type: [CalendarDayView], description: 'The days that differ from an ordinary week.' })
  days: CalendarDayView[];
  @ApiProperty({ type: [CalendarDayView], description: 'Rows that later ones replaced, oldest first.' })
  former: CalendarDayView[];
}
