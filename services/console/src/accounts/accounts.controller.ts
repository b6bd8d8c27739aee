import { createHash, randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Cmd,
  fromCursor,
  PageOf,
  PageQuery,
  toCursor,
  type Accepted,
  type Command,
  type Page,
} from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { SessionsService } from '../sessions/sessions.service.js';
import { AccountListQuery, CreateAccount, SetPassword } from './account.input.js';
import { AccountItem, OfficialWithoutAccount } from './account.view.js';
import { AccountsService } from './accounts.service.js';
import { PasswordsService } from './passwords.service.js';

/** The command without the fast hash of a body that holds a password: that hash is stored, and could be guessed at. */
const withoutSecret = (command: Command, visible: string): Command => ({
  ...command,
  bodyHash: createHash('sha256').update(visible).digest('hex'),
});

@ApiTags('console')
@Controller('v1/accounts')
export class AccountsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  @Post()
  @Allow('account.manage')
  async create(@Body() body: CreateAccount, @Cmd() command: Command): Promise<Accepted & { username: string }> {
    const { username, officerId, password, mustChange = true } = body;
    const passwordHash = await (password === undefined
      ? this.passwords.hashUnknown()
      : this.passwords.hashNew(password, username));
    const account = { id: randomUUID(), username, officerId, mustChange, passwordHash };
    return this.transactions.command(withoutSecret(command, `${username} ${officerId}`), (tx) =>
      this.accounts.create(tx, account),
    );
  }

  @Get()
  @Allow('account.manage')
  @PageOf(AccountItem)
  async list(@Query() { limit, after, words, state }: AccountListQuery): Promise<Page<AccountItem>> {
    const [name] = fromCursor(after, 1) ?? [];
    const page = await this.transactions.read((tx) =>
      this.accounts.list(tx, { limit, after: name?.toString(), words, state }),
    );
    return { items: page.items, next: page.next && toCursor([page.next]) };
  }

  /** Officials who hold a post today and have no account yet, by name. */
  @Get('missing')
  @Allow('account.manage')
  @PageOf(OfficialWithoutAccount)
  missing(@Query() query: PageQuery): Promise<Page<OfficialWithoutAccount>> {
    return this.transactions.read((tx) => this.accounts.missing(tx, query));
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Allow('account.manage')
  async disable(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command): Promise<Accepted> {
    const answer = await this.transactions.command(command, (tx) => this.accounts.setEnabled(tx, id, false, command));
    await this.sessions.endAll(id);
    return answer;
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Allow('account.manage')
  enable(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command): Promise<Accepted> {
    return this.transactions.command(command, (tx) => this.accounts.setEnabled(tx, id, true, command));
  }

  @Post(':id/password')
  @HttpCode(200)
  @Allow('account.manage')
  async setPassword(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SetPassword,
    @Cmd() command: Command,
  ): Promise<Accepted> {
    const answer = await this.transactions.command(withoutSecret(command, id), (tx) =>
      this.passwords.set(tx, id, body.password),
    );
    await this.sessions.endAll(id);
    return answer;
  }
}
