import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, BodyLimit, Cmd, type Command, CurrentActor, type Page, PageOf } from '@cau-noi/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReceptionService, type VisitAccepted } from '../reception/reception.service.js';
import { RecordVisit } from '../reception/record-visit.input.js';
import { VisitView } from './visit.view.js';
import { VisitQuery } from './visits.input.js';
import { VisitsService } from './visits.service.js';

@ApiTags('intake')
@Controller('v1/visits')
export class VisitsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly reception: ReceptionService,
    private readonly visits: VisitsService,
  ) {}

  @Post()
  @BodyLimit(524_288)
  @Allow('visit.record')
  record(@Cmd() command: Command, @Body() body: RecordVisit): Promise<VisitAccepted> {
    return this.reception.recordVisit(command, body);
  }

  @Get()
  @Allow('visit.read')
  @PageOf(VisitView)
  list(@CurrentActor() actor: Actor, @Query() query: VisitQuery): Promise<Page<VisitView>> {
    return this.transactions.read((tx) => this.visits.list(tx, query, actor));
  }

  @Get(':id')
  @Allow('visit.read')
  @ApiOkResponse({ type: VisitView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VisitView> {
    return this.transactions.read((tx) => this.visits.read(tx, id, actor));
  }
}
