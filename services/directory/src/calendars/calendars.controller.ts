import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { type Accepted, Allow, Cmd, type Command } from '@cau-noi/platform';
import type { Calendar } from './calendar.js';
import { CalendarProposal, CalendarYear, EnterDays, NoticeBody, noticeOf, rowsOf } from './calendar.input.js';
import { CalendarView } from './calendar.view.js';
import { CalendarsService } from './calendars.service.js';

@ApiTags('directory')
@Controller('v1/calendars')
export class CalendarsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: CalendarsService,
  ) {}

  @Get(':year')
  @Allow('calendar.read')
  @ApiOperation({ summary: 'The civil-service calendar of a year: the days that differ from an ordinary week' })
  @ApiOkResponse({ type: CalendarView })
  one(@Param() { year }: CalendarYear): Promise<CalendarView> {
    return this.transactions.read((tx) => this.calendars.one(tx, year));
  }

  @Post(':year/days')
  @HttpCode(200)
  @Allow('calendar.change')
  @ApiOperation({ summary: 'Enter official or proposed days, or take days back; open clocks are derived anew' })
  enter(@Param() { year }: CalendarYear, @Body() body: EnterDays, @Cmd() command: Command): Promise<Accepted> {
    return this.transactions.command(command, async (tx) =>
      accepted(await this.calendars.enter(tx, year, rowsOf(body), command)),
    );
  }

  @Post(':year/proposals/:code/confirmation')
  @HttpCode(200)
  @Allow('calendar.change')
  @ApiOperation({ summary: 'A proposal takes effect as a whole; those it excludes fall away' })
  confirm(
    @Param() { year, code }: CalendarProposal,
    @Body() notice: NoticeBody,
    @Cmd() command: Command,
  ): Promise<Accepted> {
    return this.transactions.command(command, async (tx) =>
      accepted(await this.calendars.decide(tx, { year, code, status: 'official' }, noticeOf(notice), command)),
    );
  }

  @Post(':year/proposals/:code/withdrawal')
  @HttpCode(200)
  @Allow('calendar.change')
  @ApiOperation({ summary: 'A proposal is given up, or what was decided on it taken back, as a whole' })
  withdraw(
    @Param() { year, code }: CalendarProposal,
    @Body() notice: NoticeBody,
    @Cmd() command: Command,
  ): Promise<Accepted> {
    return this.transactions.command(command, async (tx) =>
      accepted(await this.calendars.decide(tx, { year, code, status: 'withdrawn' }, noticeOf(notice), command)),
    );
  }
}

const accepted = ({ year, version }: Calendar): Accepted => ({ id: `calendar-${year}`, version });
