import { Injectable } from '@nestjs/common';
import { Clock, Logger } from '@cau-noi/platform';
import { DueTimer, type DueJob } from './due-timer.js';

/** Every due job of a service: each runs on its own timer, or, with a steered clock, when somebody drives it. */
@Injectable()
export class DueJobs {
  private readonly jobs = new Map<string, { job: DueJob; timer: DueTimer }>();

  constructor(
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Registers a job while the service is being built; wake the timer after commits that bring earlier work. */
  add(name: string, job: DueJob): DueTimer {
    if (this.jobs.has(name)) throw new Error(`Two due jobs are called ${name}.`);
    const timer = new DueTimer(job, this.clock, (err) =>
      this.logger.warn({ err, job: name }, 'due work failed and is tried again'),
    );
    this.jobs.set(name, { job, timer });
    return timer;
  }

  /** Wakes the timer of a job for work due at this instant; call it from `tx.afterCommit`. */
  wake(name: string, dueAt: Date): void {
    this.jobs.get(name)?.timer.wake(dueAt);
  }

  all(): (DueJob & { name: string })[] {
    return [...this.jobs].map(([name, { job }]) => ({
      name,
      runOnce: () => job.runOnce(),
      nextDueAt: () => job.nextDueAt(),
    }));
  }

  /** Called by MessagingModule once the service is up. */
  start(): void {
    for (const { timer } of this.jobs.values()) timer.start();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.jobs.values()].map(({ timer }) => timer.stop()));
  }
}
