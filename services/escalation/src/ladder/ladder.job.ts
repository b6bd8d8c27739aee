import { Injectable } from '@nestjs/common';
import { type DueJob, DueJobs, Transactions, patience } from '@cau-noi/messaging';
import { AlertsService } from '../overdue/overdue-alerts.service.js';

/** How many alerts one transaction moves. */
const batch = 500;

/** The next step of every alert that nobody acknowledged. */
@Injectable()
export class LadderJob implements DueJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly alerts: AlertsService,
    jobs: DueJobs,
  ) {
    jobs.add('ladder', this); // steps lie hours apart: the timer's own net is fine enough, nobody wakes it
  }

  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.alerts.climbDue(tx, batch), patience.ofWork);
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.alerts.nextDueAt(tx));
  }
}
