import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { SecondReading, Transactions } from '@cau-noi/messaging';
import { Logger } from '@cau-noi/platform';
import { DirectoryNews } from './directory-news.js';
import { OrganisationConsumer } from './organisation.consumer.js';
import { rereadIfWanted } from './reread.js';

/**
 * Keeps a copy of the organisation from directory's events; a service imports it once, beside MessagingModule, with its
 * migrations.
 */
@Module({ controllers: [OrganisationConsumer], providers: [DirectoryNews], exports: [DirectoryNews] })
export class OrganisationModule implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: SecondReading,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    rereadIfWanted(this.transactions, this.reading).catch((err: unknown) =>
      this.logger.warn({ err }, 'directory.events could not be read again; the next start tries it'),
    );
  }
}
