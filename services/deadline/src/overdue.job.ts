import { DueJobs, type DueTimer, Transactions } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { ClocksService } from './clocks.service.js';

const batch = 1000;

/** Time in: warnings and lateness, in batches that replicas share without doubling one. */
@Injectable()
export class OverdueJob {
  private readonly timer: DueTimer;

  constructor(private readonly transactions: Transactions, private readonly clocks: ClocksService, jobs: DueJobs) {
    this.timer = jobs.add('overdue', this);
  }

  /** One batch of what is due now, earliest first; answers how many clocks it took, 0 when nothing is left. */
  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.clocks.notice(tx, batch));
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.clocks.nextDueAt(tx));
  }

  /** Call it after a commit that may have brought earlier work. */
  wake(): void {
    this.timer.wake();
  }
}
