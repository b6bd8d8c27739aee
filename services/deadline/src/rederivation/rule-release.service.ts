import { Transactions, patience } from '@cau-noi/messaging';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RederivationsService } from './rederivations.service.js';

/** Start in: what this release says of the rules is compared with what the one before it said. */
@Injectable()
export class RuleReleaseService implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly rederivations: RederivationsService,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.transactions.run((tx) => this.rederivations.takeRelease(tx), patience.ofWork);
  }
}
