import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Transactions, patience } from '@cau-noi/messaging';
import { CalendarsService } from '../calendars/calendars.service.js';
import { DirectoryConfig } from '../config.js';
import { loadDemonstration } from './demonstration.service.js';
import { PostsService } from '../posts/posts.service.js';
import { UnitsService } from '../units/units.service.js';

/** What a new directory begins with; every later start finds it there and changes nothing. */
@Injectable()
export class FirstStartService implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: CalendarsService,
    private readonly units: UnitsService,
    private readonly posts: PostsService,
    private readonly config: DirectoryConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.transactions.run((tx) => this.calendars.seed(tx), patience.ofWork);
    if (this.config.DEMONSTRATION)
      await this.transactions.run(
        (tx) => loadDemonstration(tx, { units: this.units, posts: this.posts }),
        patience.ofWork,
      );
  }
}
