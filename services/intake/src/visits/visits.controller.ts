import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, CurrentActor, type Page, PageOf } from '@cau-noi/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VisitView } from './visit.view.js';
import { VisitQuery } from './visits.input.js';
import { VisitsService } from './visits.service.js';

@ApiTags('intake')
@Controller('v1/visits')
export class VisitsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly visits: VisitsService,
  ) {}

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
