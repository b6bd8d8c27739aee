import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { DemonstrationService } from './demonstration.service.js';
import { DemonstrationAccounts } from './demonstration.view.js';

@ApiTags('console')
@Controller('v1/demonstration')
export class DemonstrationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly demonstration: DemonstrationService,
  ) {}

  /** The sample accounts of a demonstration system, for its sign-in page; none anywhere else. */
  @Get()
  @Allow('public')
  @ApiOkResponse({ type: DemonstrationAccounts })
  async accounts(): Promise<DemonstrationAccounts> {
    return { accounts: await this.transactions.read((tx) => this.demonstration.accounts(tx)) };
  }
}
