import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type DueJob, DueTimer, Transactions, patience } from '@cau-noi/messaging';
import { Clock, Logger, SteeredClock, SystemClock } from '@cau-noi/platform';
import { patienceMs } from './system-alarm.js';
import { SystemAlarmsService } from './system-alarms.service.js';

/** The timer polls every 30 s. After a longer gap than this the process itself was down or asleep: listen first, do not alarm. */
const longestSleepMs = 90_000;

/**
 * Wakes when an engine has been silent too long: a timer of its own, by the wall clock, that no steered clock moves. What
 * was not heard while this process was down, or its machine asleep, is no proof, so it listens first.
 */
@Injectable()
export class SilenceJob implements DueJob, OnApplicationBootstrap, OnModuleDestroy {
  private listensUntil = new Date(0);
  private lookedAt = new Date(0);
  private readonly timer: DueTimer;

  constructor(
    private readonly transactions: Transactions,
    private readonly alarms: SystemAlarmsService,
    private readonly clock: Clock,
    logger: Logger,
  ) {
    this.timer = new DueTimer(this, new SystemClock(), (err) =>
      logger.warn({ err }, 'the watch over heartbeats failed and is tried again'),
    );
  }

  onApplicationBootstrap(): void {
    if (this.clock instanceof SteeredClock) return; // then nobody sends heartbeats either
    this.timer.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.timer.stop();
  }

  /** Raises what is due at this instant of the wall clock; returns the number of alarms. */
  async runOnce(now = new Date()): Promise<number> {
    if (now.getTime() - this.lookedAt.getTime() > longestSleepMs)
      this.listensUntil = new Date(now.getTime() + patienceMs);
    this.lookedAt = now;
    return this.transactions.run(async (tx) => {
      await this.alarms.expect(tx, now);
      return now < this.listensUntil ? 0 : this.alarms.watch(tx, now);
    }, patience.ofWork);
  }

  async nextDueAt(): Promise<Date | null> {
    const due = await this.transactions.read((tx) => this.alarms.nextDueAt(tx));
    return due && due < this.listensUntil ? this.listensUntil : due;
  }
}
