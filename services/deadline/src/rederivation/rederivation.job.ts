import { DueJobs, Transactions, patience } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { rederivationJob, RederivationsService } from './rederivations.service.js';

/** Time in: changes of the calendar, part by part, so that no transaction holds many cases. */
@Injectable()
export class RederivationJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly rederivations: RederivationsService,
    jobs: DueJobs,
  ) {
    jobs.add(rederivationJob, this);
  }

  /** Works off one part. Returns the number of cases; 0 = nothing left. */
  runOnce(): Promise<number> {
    return this.transactions.run((tx) => this.rederivations.workOff(tx), patience.ofWork);
  }

  nextDueAt(): Promise<Date | null> {
    return this.transactions.read((tx) => this.rederivations.nextDueAt(tx));
  }
}
