import { DueJobs, Transactions, patience } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { ClocksService } from '../clocks/clocks.service.js';
import { overdueJob } from '../clocks/noticeable.js';
import { AlertNews } from './alert-news.service.js';

const batch = 1000;

/** Time in: warnings and lateness, in batches that replicas share without doubling one. */
@Injectable()
export class OverdueJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly clocks: ClocksService,
    private readonly news: AlertNews,
    jobs: DueJobs,
  ) {
    jobs.add(overdueJob, this);
  }

  /**
   * What is due now, earliest first: one batch, and after a full one two more side by side, so that the database works
   * while the next is thought through. Answers how many clocks it took, 0 when nothing is left.
   */
  async runOnce(): Promise<number> {
    const first = await this.once();
    if (first < batch) {
      this.news.wanted();
      return first;
    }
    this.news.unwanted();
    const [second, third] = await Promise.all([this.once(), this.once()]);
    return first + second + third;
  }

  private once(): Promise<number> {
    return this.transactions.run((tx) => this.clocks.notice(tx, batch), patience.ofWork);
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.clocks.nextDueAt(tx));
  }
}
