import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, Cmd, type Command, CurrentActor, type Page, PageQuery } from '@cau-noi/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReceptionService, type VisitAccepted } from '../reception/reception.service.js';
import { RecordVisit } from './visit-input.js';
import { VisitView } from './visit-view.js';
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
  @Allow('visit.record')
  record(@Cmd() command: Command, @Body() body: RecordVisit): Promise<VisitAccepted> {
    return this.reception.recordVisit(command, body);
  }

  @Get()
  @Allow('visit.read')
  @ApiOkResponse({ type: [VisitView] })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<VisitView>> {
    return this.transactions.read((tx) => this.visits.list(tx, query, actor));
  }

  @Get(':id')
  @Allow('visit.read')
  @ApiOkResponse({ type: VisitView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VisitView> {
    return this.transactions.read((tx) => this.visits.read(tx, id, actor));
  }
}
