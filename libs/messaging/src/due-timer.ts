import { SteeredClock, type Clock } from '@cau-noi/platform';

/** Work that falls due by the business clock. */
export type DueJob = {
  /** Does what is due now; returns how many rows it took, 0 when nothing is left. */
  runOnce(): Promise<number>;
  /** The earliest instant at which there is work, or null. */
  nextDueAt(): Promise<Date | null>;
};

const longestSleepMs = 30_000;
const afterFailureMs = 1_000;
/** Due and yet not taken: another replica has it in hand. */
const heldElsewhereMs = 50;

/**
 * Sleeps until the earliest due row of a job and runs it, by the injected clock; looks again every 30 s in any case.
 * With a steered clock it never runs by itself: who steers the clock drives the job.
 */
export class DueTimer {
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;
  private again = false;
  private wakesAt = 0;
  private stopped = true;

  constructor(
    private readonly job: DueJob,
    private readonly clock: Clock,
    private readonly failed: (error: unknown) => void = () => undefined,
  ) {}

  start(): void {
    if (this.clock instanceof SteeredClock) return;
    this.stopped = false;
    this.wake();
  }

  /**
   * Call after a commit that may have added earlier due work. With `dueAt`, does nothing if a wake-up is already
   * scheduled before it.
   */
  wake(dueAt?: Date): void {
    if (this.stopped || (dueAt && !this.running && dueAt.getTime() >= this.wakesAt)) return;
    this.again = true;
    clearTimeout(this.timer);
    this.running ??= this.loop();
  }

  /** Waits for a run in progress. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async loop(): Promise<void> {
    let sleepMs = 0;
    while (this.again && !this.stopped) {
      this.again = false;
      sleepMs = await this.runDue().catch((error: unknown) => {
        this.failed(error); // the database may be away; what is due stays due
        return afterFailureMs;
      });
    }
    this.running = undefined; // here and not when the promise settles: a wake-up between the two would be lost
    if (this.stopped) return;
    this.wakesAt = this.clock.now().getTime() + sleepMs;
    this.timer = setTimeout(() => this.wake(), sleepMs);
  }

  /** Runs what is due; returns for how long nothing will be due, in ms. */
  private async runDue(): Promise<number> {
    while (!this.stopped && (await this.job.runOnce()) > 0);
    const next = await this.job.nextDueAt();
    if (!next) return longestSleepMs;
    const left = next.getTime() - this.clock.now().getTime();
    return left > 0 ? Math.min(longestSleepMs, left) : heldElsewhereMs;
  }
}
