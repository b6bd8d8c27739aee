import { DueJobs, Transactions } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { ClocksService, overdueJob } from './clocks.service.js';

const batch = 1000;

/** Time in: warnings and lateness, in batches that replicas share without doubling one. */
@Injectable()
export class OverdueJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly clocks: ClocksService,
    jobs: DueJobs,
  ) {
    jobs.add(overdueJob, this);
  }

  /** One batch of what is due now, earliest first; answers how many clocks it took, 0 when nothing is left. */
  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.clocks.notice(tx, batch));
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.clocks.nextDueAt(tx));
  }
}
