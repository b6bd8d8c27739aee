import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, CurrentActor, type Page, PageOf, PageQuery } from '@cau-noi/platform';
import { ActOfCase } from './history.view.js';
import { HistoryService } from './history.service.js';

@ApiTags('routing')
@Controller('v1/cases/:caseId')
export class HistoryController {
  constructor(
    private readonly transactions: Transactions,
    private readonly histories: HistoryService,
  ) {}

  /** What was done and written about a case. Words of officers stay here: no event and no read model has them. */
  @Get('history')
  @Header('Cache-Control', 'no-store')
  @Allow('case.read')
  @PageOf(ActOfCase)
  history(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<Page<ActOfCase>> {
    return this.transactions.read((tx) => this.histories.of(tx, actor, caseId, query));
  }
}
