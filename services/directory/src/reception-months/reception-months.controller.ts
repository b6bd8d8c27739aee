import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command } from '@cau-noi/platform';
import { MonthOfUnit, RecordMonth, recordOf } from './reception-month.input.js';
import { ReceptionMonthView } from './reception-month.view.js';
import { ReceptionMonthsService } from './reception-months.service.js';

@ApiTags('directory')
@Controller('v1/units/:id/reception-months/:month')
export class ReceptionMonthsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly months: ReceptionMonthsService,
  ) {}

  @Get()
  @Allow('reception-month.read')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'The reception days of the head of a unit in a month: as planned and posted, and as held' })
  @ApiOkResponse({ type: ReceptionMonthView })
  one(@Param() { id, month }: MonthOfUnit): Promise<ReceptionMonthView> {
    return this.transactions.read((tx) => this.months.one(tx, id, month));
  }

  @Put()
  @Allow('reception-month.record')
  @ApiOperation({ summary: 'Record the schedule and the days held of the own unit; its clocks follow' })
  @ApiOkResponse({ type: ReceptionMonthView })
  record(
    @Param() { id, month }: MonthOfUnit,
    @Cmd() command: Command,
    @Body() body: RecordMonth,
  ): Promise<ReceptionMonthView> {
    return this.transactions.command(command, (tx) => this.months.record(tx, id, month, recordOf(body), command));
  }
}
