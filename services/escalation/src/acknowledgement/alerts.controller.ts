import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import { type Accepted, type Actor, Allow, Cmd, type Command, CurrentActor, IsDay } from '@cau-noi/platform';
import { longest } from '@cau-noi/rules';
import { answerWords } from '@cau-noi/vocabulary';
import { AcknowledgementsService } from './acknowledgements.service.js';
import type { Word } from '../ladder/climb.js';
import { LadderView } from '../ladder/ladder.view.js';
import { LadderService } from '../ladder/ladder.service.js';

export class AcknowledgeAlert {
  @ApiPropertyOptional({
    enum: answerWords,
    description:
      'What I say, always: I deal with it (by `returnOn`); it is not mine or a false alarm (the note says why); I know and watch (again on `returnOn`). A day lies 10 working days ahead at most.',
  })
  @IsOptional()
  @IsIn(answerWords)
  word?: Word | null;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Today or later.' })
  @IsOptional()
  @IsDay()
  returnOn?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: longest.alertNote,
    description: 'Kept beside the alert, never published. No data of petitioners.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(longest.alertNote)
  note?: string | null;
}

@ApiTags('escalation')
@Controller('v1/alerts')
export class AlertsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly acknowledgements: AcknowledgementsService,
    private readonly ladders: LadderService,
  ) {}

  /** A named person answers for it: nobody else is told or reminded; the alert stands until its cause ends. */
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

  /** Who was told when, who was passed over and why, who answered, who is next. */
  @Get(':id/ladder')
  @Allow('alert.read')
  @ApiOkResponse({ type: LadderView })
  ladder(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<LadderView> {
    return this.transactions.read((tx) => this.ladders.one(tx, actor, id));
  }
}
