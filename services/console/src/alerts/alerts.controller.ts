import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { AlertQuery } from './alert.input.js';
import { AlertItemView, AlertList } from './alert.view.js';
import { AlertsService } from './alerts.service.js';

@ApiTags('console')
@Controller('v1/alerts')
export class AlertsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly alerts: AlertsService,
  ) {}

  @Get()
  @Allow('alert.read')
  @ApiOkResponse({ type: AlertList })
  list(@CurrentActor() actor: Actor, @Query() query: AlertQuery): Promise<AlertList> {
    return this.transactions.read((tx) => this.alerts.page(tx, actor, query));
  }

  @Get(':id')
  @Allow('alert.read')
  @ApiOkResponse({ type: AlertItemView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AlertItemView> {
    return this.transactions.read((tx) => this.alerts.get(tx, actor, id));
  }
}
