import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, type Accepted } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { SetUp } from './setup.input.js';
import { SetupService } from './setup.service.js';

@ApiTags('console')
@Controller('v1/setup')
export class SetupController {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: SetupService,
  ) {}

  @Post()
  @Allow('public')
  async setUp(@Body() { token, username, password }: SetUp): Promise<Accepted & { username: string }> {
    const passwordHash = await this.setup.hash(password, username);
    return this.transactions.run((tx) => this.setup.setUp(tx, { token, username, passwordHash }));
  }
}
