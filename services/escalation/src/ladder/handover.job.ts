import { Injectable } from '@nestjs/common';
import { dayOf, startOf } from '@cau-noi/calendar';
import { type DueJob, DueJobs, Transactions, patience } from '@cau-noi/messaging';
import { nextHandover } from '../alerts/alerts.store.js';
import { ClimbingService } from './climbing.service.js';

/** How many alerts one transaction moves. */
const batch = 500;

/** Alerts go to whoever has the post now, on the day on which its holder changes. */
@Injectable()
export class HandoverJob implements DueJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly climbing: ClimbingService,
    jobs: DueJobs,
  ) {
    jobs.add('handover', this);
  }

  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.climbing.handOver(tx, batch), patience.ofWork);
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read(async (tx) => {
      const day = await nextHandover(tx, dayOf(tx.clock.now()));
      return day === null ? null : startOf(day);
    });
  }
}
