import { Heartbeats, Transactions } from '@cau-noi/messaging';
import { Clock, Logger, SteeredClock } from '@cau-noi/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DueCounts } from '../overdue/due-counts.metric.js';
import { Latencies } from '../overdue/latencies.metric.js';
import { heartbeatOf } from './heartbeat.js';
import { waiting } from './waiting.store.js';

const everyMs = 60_000;

/**
 * Publishes each minute of the wall clock that the engine is alive and what it did. Whoever misses it raises the alarm;
 * this service never does. With a steered clock nothing runs by itself.
 */
@Injectable()
export class HeartbeatService implements OnApplicationBootstrap, OnModuleDestroy {
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
    const due = await this.transactions.read((tx) => waiting(tx, this.clock.now()));
    const done = { ...this.counts.take(), since: this.since, now: new Date() };
    this.since = done.now;
    await this.heartbeats.send(heartbeatOf(done, due));
  }

  private next(): void {
    this.beating = this.beating
      .then(() => this.beat())
      .catch((err: unknown) => this.logger.warn({ err }, 'no heartbeat'));
  }
}
