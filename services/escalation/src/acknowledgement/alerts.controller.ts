import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { type Accepted, type Actor, Allow, Cmd, type Command, CurrentActor } from '@cau-noi/platform';
import { LadderService } from '../ladder/ladder.service.js';
import { LadderView } from '../ladder/ladder.view.js';
import { AcknowledgeAlert } from './acknowledgement.input.js';
import { AcknowledgementsService } from './acknowledgements.service.js';

@ApiTags('escalation')
@Controller('v1/alerts')
export class AlertsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly acknowledgements: AcknowledgementsService,
    private readonly ladders: LadderService,
  ) {}

  /**
   * A named person answers. Dealing with it or watching it holds the climb up until the day given: a promise that is
   * not kept goes one level higher. Not mine sends it on to the next one at once. A later answer of the same person
   * replaces the former one. The alert is active until its cause ends.
   */
  @Post(':id/acknowledgement')
  @HttpCode(200)
  @Allow('alert.acknowledge')
  acknowledge(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
    @Body() { word = null, returnOn = null, note = null }: AcknowledgeAlert,
  ): Promise<Accepted> {
    return this.transactions.command(command, (tx) =>
      this.acknowledgements.acknowledge(tx, command, id, { word, returnOn, note }),
    );
  }

  /** Who was notified when, who was passed over and why, who acknowledged, who is next. */
  @Get(':id/ladder')
  @Allow('alert.read')
  @ApiOkResponse({ type: LadderView })
  ladder(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<LadderView> {
    return this.transactions.read((tx) => this.ladders.one(tx, actor, id));
  }
}
