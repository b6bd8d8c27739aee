import { Injectable } from '@nestjs/common';
import { type DueJob, DueJobs, Transactions, patience } from '@cau-noi/messaging';
import { CrowdStreamService } from './crowd-stream.service.js';

/** A crowd falls below a level when a petition leaves the window, without any event. */
@Injectable()
export class CrowdsJob implements DueJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly stream: CrowdStreamService,
    jobs: DueJobs,
  ) {
    jobs.add('crowds', this); // a window is days long, so the 30 s poll is enough
  }

  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.stream.passTime(tx), patience.ofWork);
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.stream.nextFall(tx));
  }
}
