import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { SessionsService } from '../sessions/sessions.service.js';
import { FirstPassword } from './account.input.js';
import { AccountLink, AccountReady } from './account.view.js';
import { AccountLinksService } from './account-links.service.js';
import { PasswordsService } from './passwords.service.js';

/** No commands: their answers are kept for repeats, and a token is kept nowhere. Asked again, there is a new link. */
@ApiTags('console')
@Controller('v1')
export class AccountLinksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: AccountLinksService,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  /** A new one-time link; the password until now, earlier links and open sessions end. */
  @Post('accounts/:id/link')
  @Allow('account.manage')
  @ApiCreatedResponse({ type: AccountLink })
  async give(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() { accountId }: Actor): Promise<AccountLink> {
    const unusable = await this.passwords.hashUnknown();
    const link = await this.transactions.run((tx) => this.links.give(tx, id, unusable, accountId));
    await this.sessions.endAll(id);
    return link;
  }

  /** The owner of an account sets its password by the link. */
  @Post('account-links')
  @Allow('public')
  @ApiCreatedResponse({ type: AccountReady })
  use(@Body() { token, password }: FirstPassword): Promise<AccountReady> {
    return this.transactions.run((tx) => this.links.use(tx, token, password));
  }
}
