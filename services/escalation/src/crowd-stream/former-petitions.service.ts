import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SecondReading, Transactions, patience } from '@cau-noi/messaging';
import { Logger } from '@cau-noi/platform';
import { CrowdStreamService } from './crowd-stream.service.js';
import { newsOf } from './news.js';
import { areFormerWanted, formerAreRead } from './stream.store.js';

/** Where what crowds are made of is published. */
const topics = ['intake.events', 'routing.events'] as const;

/**
 * Reads petitions once more that were taken before this service kept crowds. They come beside what is new; the order makes
 * no difference to which crowds there are in the end.
 */
@Injectable()
export class FormerPetitionsService implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: SecondReading,
    private readonly stream: CrowdStreamService,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.readIfWanted().catch((err: unknown) =>
      this.logger.warn({ err }, 'former petitions could not be read again; the next start tries it'),
    );
  }

  private async readIfWanted(): Promise<void> {
    if (!(await this.transactions.read(areFormerWanted, patience.ofWork))) return;
    for (const topic of topics) {
      const isRead = await this.reading.read(topic, (tx, events) => this.stream.take(tx, events.flatMap(newsOf)));
      if (!isRead) return;
    }
    await this.transactions.run(formerAreRead);
  }
}
