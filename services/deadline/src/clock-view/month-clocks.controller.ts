import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';
import { ClockList, clockView } from './clock.view.js';
import { ReadClocksService } from './read-clocks.service.js';

const monthKey = /^(20|21)\d{2}-(0[1-9]|1[0-2])$/;

export class MonthOfUnit {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() unitId!: string;
  @ApiProperty({ type: String, pattern: monthKey.source, example: '2026-12' }) @Matches(monthKey) month!: string;
}

@ApiTags('clocks')
@Controller('v1/units/:unitId/reception-months/:month/clocks')
export class MonthClocksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly clocks: ReadClocksService,
  ) {}

  @Get()
  @Allow('clock.read')
  @ApiOperation({ summary: 'The clocks of a unit in a month: reception days of its head, and schedules to be posted' })
  @ApiOkResponse({ type: ClockList })
  async list(@Param() { unitId, month }: MonthOfUnit, @CurrentActor() reader: Actor): Promise<ClockList> {
    const clocks = await this.transactions.read((tx) => this.clocks.ofMonth(tx, unitId, month, reader));
    return { items: clocks.map(clockView), next: null };
  }
}
