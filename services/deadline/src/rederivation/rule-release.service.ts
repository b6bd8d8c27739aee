import { Transactions, patience } from '@cau-noi/messaging';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RederivationsService } from './rederivations.service.js';

/** At the start: compares the rules of this release with those of the one before. */
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
