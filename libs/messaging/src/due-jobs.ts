import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@cau-noi/platform';
import { DueTimer } from './due-timer.js';

/** Work that falls due by the business clock. */
export type DueJob = {
  /** Does what is due now; answers how many rows it took, 0 when nothing is left. */
  runOnce(): Promise<number>;
  /** The earliest instant at which there is work, or null. */
  nextDueAt(): Promise<Date | null>;
};

/** Every due job of a service: each runs on its own timer, or, with a steered clock, when somebody drives it. */
@Injectable()
export class DueJobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly jobs = new Map<string, { job: DueJob; timer: DueTimer }>();

  constructor(private readonly clock: Clock) {}

  /** Registers a job while the service is being built; wake the timer after commits that bring earlier work. */
  add(name: string, job: DueJob): DueTimer {
    if (this.jobs.has(name)) throw new Error(`Two due jobs are called ${name}.`);
    const timer = new DueTimer(job, this.clock);
    this.jobs.set(name, { job, timer });
    return timer;
  }

  all(): (DueJob & { name: string })[] {
    return [...this.jobs].map(([name, { job }]) => ({
      name,
      runOnce: () => job.runOnce(),
      nextDueAt: () => job.nextDueAt(),
    }));
  }

  onApplicationBootstrap(): void {
    for (const { timer } of this.jobs.values()) timer.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.jobs.values()].map(({ timer }) => timer.stop()));
  }
}
