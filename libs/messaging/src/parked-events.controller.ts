import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Allow, Cmd, PageOf, PageQuery, type Command, type Page } from '@cau-noi/platform';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ParkedEvent, ParkedEvents } from './parked-events.service.js';
import { Transactions } from './transactions.js';

const statuses = ['parked', 'replayed', 'discarded'] as const;

export class ParkedQuery extends PageQuery {
  @ApiPropertyOptional({ enum: statuses, default: 'parked' })
  @IsIn(statuses)
  status: (typeof statuses)[number] = 'parked';
}

/** Mounted at `/v1/parked-events/<service>`. */
@ApiTags('parked events')
@Controller()
export class ParkedEventsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly parked: ParkedEvents,
  ) {}

  @Get()
  @Allow('parked.read')
  @ApiOperation({ summary: 'Events that could not be handled, newest first' })
  @PageOf(ParkedEvent)
  list(@Query() query: ParkedQuery): Promise<Page<ParkedEvent>> {
    return this.transactions.read((tx) => this.parked.list(tx, query.status, query.limit, query.after));
  }

  @Post(':id/replay')
  @HttpCode(200)
  @Allow('parked.decide')
  @ApiOperation({ summary: 'Handle it again' })
  replay(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
  ): Promise<{ id: string; version: number; status: string }> {
    return this.transactions.command(command, (tx) => this.parked.replay(tx, id, command.actor));
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Allow('parked.decide')
  @ApiOperation({ summary: 'Never handle it' })
  discard(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
  ): Promise<{ id: string; version: number; status: string }> {
    return this.transactions.command(command, (tx) => this.parked.discard(tx, id, command.actor));
  }
}
