import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, Cmd, type Command, CurrentActor, type Page, PageOf } from '@cau-noi/platform';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdentityLogQuery, OpenIdentity, OpenWords } from './identities.input.js';
import { IdentitiesService } from './identities.service.js';
import { IdentityLogEntry, OpenedIdentity, OpenedWords } from './identity.view.js';

@ApiTags('intake')
@Controller('v1')
export class IdentitiesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly identities: IdentitiesService,
  ) {}

  @Post('persons/:personKey/open-identity')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Allow('identity.open')
  @ApiOkResponse({ type: OpenedIdentity })
  open(
    @Cmd() command: Command,
    @Param('personKey', ParseUUIDPipe) personKey: string,
    @Body() body: OpenIdentity,
  ): Promise<OpenedIdentity> {
    return this.identities.openPerson(command, personKey, body.caseId, body);
  }

  @Post('petitions/:id/open-content')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Allow('identity.open')
  @ApiOkResponse({ type: OpenedWords })
  openContent(
    @Cmd() command: Command,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenWords,
  ): Promise<OpenedWords> {
    return this.identities.openWords(command, id, body);
  }

  @Get('identity-log')
  @Allow('identity-log.read')
  @PageOf(IdentityLogEntry)
  log(@CurrentActor() actor: Actor, @Query() { unusual, ...page }: IdentityLogQuery): Promise<Page<IdentityLogEntry>> {
    return this.transactions.read((tx) => this.identities.log(tx, { ...page, unusual: unusual === 'true' }, actor));
  }
}
