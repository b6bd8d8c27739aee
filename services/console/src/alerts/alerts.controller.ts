import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, PageQuery, type Actor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { AlertItemView, AlertList } from './alert.view.js';
import { AlertsService, type AlertFilter } from './alerts.service.js';

const alertStates = ['raised', 'acknowledged', 'ended'];
const waiting = ['me', 'others'];

export class AlertQuery extends PageQuery implements AlertFilter {
  @ApiPropertyOptional({ enum: alertStates })
  @IsOptional()
  @IsIn(alertStates)
  state?: AlertFilter['state'];

  @ApiPropertyOptional({
    enum: waiting,
    description: 'Not acknowledged yet, and it stands at my own post; or it has reached me and stands at another one.',
  })
  @IsOptional()
  @IsIn(waiting)
  waits?: AlertFilter['waits'];
}

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
