import { Controller, Get, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import { Allow } from '@cau-noi/platform';
import { CalendarsService } from './calendars.service.js';
import type { Calendar } from './domain/calendar.js';

export class CalendarYear {
  @ApiProperty({ type: Number, minimum: 1900, maximum: 2200 })
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2200)
  year!: number;
}

@ApiTags('directory')
@Controller('v1/calendars')
export class CalendarsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: CalendarsService,
  ) {}

  /** The civil-service calendar of a year: only the days that differ from an ordinary week. */
  @Get(':year')
  @Allow('calendar.read')
  one(@Param() { year }: CalendarYear): Promise<Calendar> {
    return this.transactions.read((tx) => this.calendars.one(tx, year));
  }
}
