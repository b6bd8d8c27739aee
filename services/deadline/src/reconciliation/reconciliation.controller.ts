import { Transactions } from '@cau-noi/messaging';
import { Allow } from '@cau-noi/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Latencies } from '../overdue/latencies.metric.js';
import { ReconciliationService } from './reconciliation.service.js';
import { ReconciliationView } from './reconciliation.view.js';

@ApiTags('clocks')
@Controller('v1/deadlines')
export class ReconciliationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly reconciliations: ReconciliationService,
    private readonly latencies: Latencies,
  ) {}

  @Get('reconciliation')
  @Allow('reconciliation.read')
  @ApiOperation({ summary: 'Lateness recomputed from the facts, against overdue events and alerts' })
  @ApiOkResponse({ type: ReconciliationView })
  async run(): Promise<ReconciliationView> {
    const [found, latencies] = [await this.reconciliations.run(), await this.latencies.recent(this.transactions)];
    return { ...found, latencies };
  }
}
