import { Transactions } from '@cau-noi/messaging';
import {
  type Accepted,
  type Actor,
  Allow,
  Cmd,
  type Command,
  CurrentActor,
  type Page,
  PageOf,
} from '@cau-noi/platform';
import { lateReasonOf } from '@cau-noi/rules';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PetitionView } from './petition.view.js';
import { PetitionQuery, WithdrawPetition } from './petitions.input.js';
import { PetitionsService } from './petitions.service.js';

@ApiTags('intake')
@Controller('v1/petitions')
export class PetitionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly petitions: PetitionsService,
  ) {}

  @Get()
  @Allow('petition.read')
  @PageOf(PetitionView)
  list(@CurrentActor() actor: Actor, @Query() query: PetitionQuery): Promise<Page<PetitionView>> {
    return this.transactions.read((tx) => this.petitions.list(tx, query, actor));
  }

  @Get(':id')
  @Allow('petition.read')
  @ApiOkResponse({ type: PetitionView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PetitionView> {
    return this.transactions.read((tx) => this.petitions.read(tx, id, actor));
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Allow('petition.withdraw')
  withdraw(
    @Cmd() command: Command,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawPetition,
  ): Promise<Accepted> {
    const at = command.at(body.occurredAt);
    const lateReason = lateReasonOf(body.lateReason, at, command.now);
    const facts = { at, document: body.document ?? null, lateReason };
    return this.transactions.command(command, (tx) => this.petitions.withdraw(tx, command, id, facts));
  }
}
