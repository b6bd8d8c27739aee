import { ApiProperty } from '@nestjs/swagger';
import type { MovedClock } from './moved-clocks.js';

const day = { type: String, format: 'date', nullable: true };

export class MovedClockView implements MovedClock {
  @ApiProperty({ format: 'uuid', description: 'Of the case, or of the month of a unit.' }) caseId: string;
  @ApiProperty({ example: 'KN-GQ-L1' }) rule: string;
  @ApiProperty({ example: 'Đ.28 Luật Khiếu nại' }) article: string;
  @ApiProperty({ ...day, description: 'Last day as it is now.' }) before: string | null;
  @ApiProperty({ ...day, description: 'Last day after the change.' }) after: string | null;
}

/** Which open clocks a change of the calendar would move. */
export class CalendarPreview {
  @ApiProperty({ description: 'Cases and months looked at: those whose clocks touch the days.' }) looked: number;
  @ApiProperty({ description: 'False: there are more than were looked at.' }) isWhole: boolean;
  @ApiProperty({ description: 'Clocks that would end on another day, of those looked at.' }) moved: number;
  @ApiProperty({ type: [MovedClockView], description: 'The earliest 50 of them.' }) clocks: MovedClockView[];
}
