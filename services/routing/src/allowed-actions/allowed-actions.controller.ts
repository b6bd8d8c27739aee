import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { AllowedActionsService } from './allowed-actions.service.js';
import { AllowedActionsView } from './allowed-actions.view.js';

/** What may be done with a case. */
@ApiTags('routing')
@Controller('v1/cases/:caseId')
export class AllowedActionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly offers: AllowedActionsService,
  ) {}

  @Get('allowed-actions')
  @Allow('case.read')
  @ApiOkResponse({ type: AllowedActionsView })
  allowedActions(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedActionsView> {
    return this.transactions.read((tx) => this.offers.of(tx, actor, caseId));
  }
}
