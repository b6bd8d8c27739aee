import { DueJobs, Transactions, patience } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { monthJob, MonthsService } from './months.service.js';

const batch = 500;

/** Time in: months of units that have begun, in batches that replicas share without doubling one. */
@Injectable()
export class MonthJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly months: MonthsService,
    jobs: DueJobs,
  ) {
    jobs.add(monthJob, this);
  }

  /** Begins one month for a batch of units. Returns their number; 0 = nothing left. */
  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.months.begin(tx, batch), patience.ofWork);
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.months.nextDueAt(tx));
  }
}
