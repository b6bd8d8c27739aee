import { Heartbeats, Transactions } from '@cau-noi/messaging';
import { Clock, Logger, SteeredClock } from '@cau-noi/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DueCounts } from '../overdue/due-counts.metric.js';
import { Latencies } from '../overdue/latencies.metric.js';
import { waiting } from './waiting.store.js';

const everyMs = 60_000;

/**
 * Says each minute by the wall clock that the engine is alive and what it did. Whoever misses it raises the alarm; this
 * service never does. With a steered clock nothing runs by itself.
 */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private since = new Date();
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly heartbeats: Heartbeats,
    private readonly counts: DueCounts,
    private readonly latencies: Latencies,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.clock instanceof SteeredClock) return;
    this.next();
    this.timer = setInterval(() => this.next(), everyMs);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  /** One heartbeat. An engine that cannot read what is due is as good as silent, and stays silent. */
  async beat(): Promise<void> {
    await this.latencies.store(this.transactions);
    const { unclaimed, held, oldest } = await this.transactions.read((tx) => waiting(tx, this.clock.now()));
    const { claimed, fired } = this.counts.take();
    const [since, now] = [this.since, new Date()];
    this.since = now;
    const skipped = [
      { reason: 'nothing-to-say', count: claimed - fired },
      { reason: 'calendar-change-first', count: held },
    ];
    await this.heartbeats.send({
      beatAt: now.toISOString(),
      since: since.toISOString(),
      claimed,
      fired,
      skipped: skipped.filter(({ count }) => count > 0),
      unclaimed,
      oldestUnclaimed: oldest?.toISOString() ?? null,
    });
  }

  private next(): void {
    this.beating = this.beating
      .then(() => this.beat())
      .catch((err: unknown) => this.logger.warn({ err }, 'no heartbeat'));
  }
}
