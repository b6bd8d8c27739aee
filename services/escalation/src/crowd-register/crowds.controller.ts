import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, Cmd, type Command, CurrentActor } from '@cau-noi/platform';
import { CrowdPage } from './crowd-page.view.js';
import { AddCase, CrowdQuery, LinkCases, NameMatter, RemoveCase } from './crowd.input.js';
import { CrowdList } from './crowd.view.js';
import { CrowdsService } from './crowds.service.js';
import { MatterList } from './matters.view.js';
import { Tied } from './tie.view.js';
import { TiesService } from './ties.service.js';

@ApiTags('escalation')
@Controller('v1/crowds')
export class CrowdsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly crowds: CrowdsService,
    private readonly ties: TiesService,
  ) {}

  /** Crowds in the stream of petitions: five people or more whose petitions are connected. */
  @Get()
  @Allow('crowd.read')
  @ApiOkResponse({ type: CrowdList })
  list(@CurrentActor() actor: Actor, @Query() query: CrowdQuery): Promise<CrowdList> {
    return this.transactions.read((tx) => this.crowds.page(tx, actor, query));
  }

  /** The names of matters that the reader's units know. */
  @Get('matters')
  @Allow('crowd.read')
  @ApiOkResponse({ type: MatterList })
  matters(@CurrentActor() actor: Actor): Promise<MatterList> {
    return this.transactions.read(async (tx) => ({ items: await this.crowds.matters(tx, actor), next: null }));
  }

  /** One crowd: who has its petitions, how it grew, what holds it together. People are counted, never named. */
  @Get(':id')
  @Allow('crowd.read')
  @ApiOkResponse({ type: CrowdPage })
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CrowdPage> {
    return this.transactions.read((tx) => this.crowds.one(tx, actor, id));
  }

  /** Two cases are about one matter: their petitions belong together from now on. */
  @Post('links')
  @HttpCode(200)
  @Allow('crowd.tie')
  @ApiOkResponse({ type: Tied })
  link(@Cmd() command: Command, @Body() body: LinkCases): Promise<Tied> {
    const numbers = [body.caseNumber, body.otherCaseNumber] as const;
    return this.transactions.command(command, (tx) => this.ties.linkCases(tx, command, numbers, body.reason));
  }

  /** Names the matter that a case belongs to: all cases of one matter belong together. */
  @Post('matters')
  @HttpCode(200)
  @Allow('crowd.tie')
  @ApiOkResponse({ type: Tied })
  name(@Cmd() command: Command, @Body() { caseNumber, matter = null, reason }: NameMatter): Promise<Tied> {
    return this.transactions.command(command, (tx) => this.ties.nameMatter(tx, command, caseNumber, matter, reason));
  }

  /** A case belongs to this crowd. */
  @Post(':id/add-case')
  @HttpCode(200)
  @Allow('crowd.tie')
  @ApiOkResponse({ type: Tied })
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
    @Body() { caseNumber, reason }: AddCase,
  ): Promise<Tied> {
    return this.transactions.command(command, (tx) => this.ties.addCase(tx, command, id, caseNumber, reason));
  }

  /** A case does not belong to this crowd: links to it are taken back, and its matter. */
  @Post(':id/remove-case')
  @HttpCode(200)
  @Allow('crowd.tie')
  @ApiOkResponse({ type: Tied })
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
    @Body() { caseId, reason }: RemoveCase,
  ): Promise<Tied> {
    return this.transactions.command(command, (tx) => this.ties.removeCase(tx, command, id, caseId, reason));
  }
}
