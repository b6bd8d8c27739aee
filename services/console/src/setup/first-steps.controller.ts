import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { FirstStepsStore } from './first-steps.store.js';
import { FirstSteps } from './first-steps.view.js';

@ApiTags('console')
@Controller('v1/first-steps')
export class FirstStepsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly steps: FirstStepsStore,
  ) {}

  /** What a new system has already, and what is still to be done before the first petition. */
  @Get()
  @Allow('account.manage')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: FirstSteps })
  taken(): Promise<FirstSteps> {
    return this.transactions.read((tx) => this.steps.taken(tx));
  }
}
