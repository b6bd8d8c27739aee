import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, Cmd, type Command, CurrentActor, type Page, PageOf, PageQuery } from '@cau-noi/platform';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { purposes, type Purpose } from '@cau-noi/vocabulary';
import { IdentitiesService } from './identities.service.js';
import { IdentityLogEntry, OpenedIdentity, OpenedWords } from './identity.view.js';

/** Why something is opened. A missing reason is refused as `identity-reason-missing`. */
export class OpenWords {
  @ApiPropertyOptional({
    enum: purposes,
    description:
      'Always needed. For a TC: check-eligibility, contact, print-paper, protection, other; for others all but protection.',
  })
  @IsOptional()
  @IsIn(purposes)
  purpose?: Purpose | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: 500,
    description:
      'At least 15 characters and three words: needed for a TC whatever the purpose, and wherever the purpose is other.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class OpenIdentity extends OpenWords {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  caseId!: string;
}

export class IdentityLogQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only what is unusual.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unusual?: 'true' | 'false';
}

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
