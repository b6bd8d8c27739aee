import { Injectable } from '@nestjs/common';
import { type DueJob, DueJobs, Transactions, patience } from '@cau-noi/messaging';
import { ClimbingService } from './climbing.service.js';

/** How many alerts one transaction moves. */
const batch = 500;

/** The next step of every alert that nobody acknowledged. */
@Injectable()
export class LadderJob implements DueJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly climbing: ClimbingService,
    jobs: DueJobs,
  ) {
    jobs.add('ladder', this); // rungs are hours apart, so the 30 s poll is enough; no explicit wake-up
  }

  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.climbing.climbDue(tx, batch), patience.ofWork);
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.climbing.nextDueAt(tx));
  }
}
