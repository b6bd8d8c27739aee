import { ApiProperty } from '@nestjs/swagger';
import { RecordMonth } from './reception-month.input.js';

export class ReceptionMonthView extends RecordMonth {
  @ApiProperty({ type: String, format: 'uuid' }) unitId!: string;
  @ApiProperty({ type: String, example: '2026-12' }) month!: string;
  @ApiProperty({ type: Number, description: '0: nothing was recorded yet.' }) version!: number;
}
