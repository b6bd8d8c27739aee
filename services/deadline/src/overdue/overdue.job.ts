import { DueJobs, Transactions, patience, type Tx } from '@cau-noi/messaging';
import { Clock as Time } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { overdueJob } from '../clocks/noticeable.js';
import { AlertNewsService } from './alert-news.service.js';
import { claimDue, nextDueAt, saveNotices } from './clock-timers.store.js';
import { DueCounts } from './due-counts.metric.js';
import { Latencies } from './latencies.metric.js';
import { notice } from './notice.js';

const batch = 1000;

/** Time in: warnings and lateness, in batches that replicas share without doubling one. */
@Injectable()
export class OverdueJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly time: Time,
    private readonly counts: DueCounts,
    private readonly latencies: Latencies,
    private readonly news: AlertNewsService,
    jobs: DueJobs,
  ) {
    jobs.add(overdueJob, this);
  }

  /**
   * Notices one batch of what is due, earliest first; after a full one two more in parallel, so that database and process
   * work at once. Returns the number of clocks; 0 = nothing left.
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

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read(nextDueAt);
  }

  private once(): Promise<number> {
    return this.transactions.run((tx) => this.notice(tx), patience.ofWork);
  }

  private async notice(tx: Tx): Promise<number> {
    const now = this.time.now();
    const due = await claimDue(tx, now, batch);
    if (due.length === 0) return 0;
    const noticed = due.map(({ clock }) => notice(clock, now));
    const late = due.flatMap(({ changedAt }, i) =>
      noticed[i]?.next.overdueAt ? [latest(noticed[i].next.lateFrom, changedAt)] : [],
    );
    await saveNotices(
      tx,
      noticed.map(({ next }) => next),
    );
    tx.publish(noticed.flatMap(({ events }) => events));
    tx.afterCommit(() => {
      this.counts.add(due.length, noticed.filter(({ events }) => events.length > 0).length);
      this.latencies.observe('overdue', late);
    });
    return due.length;
  }
}

/** From when on lateness could be noticed: since the clock is late, or since that was derived. */
const latest = (lateFrom: Date | null, changedAt: Date): Date =>
  lateFrom && lateFrom > changedAt ? lateFrom : changedAt;
