import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { DirectoryNews } from './directory-news.js';
import { keepDays, keepHolders, keepLeaves, keepPosts, keepUnits } from './facts.store.js';

/** Stores directory's events on units, posts, holders, leave and days, then passes them on to the service. */
@Controller()
export class OrganisationConsumer {
  constructor(private readonly news: DirectoryNews) {}

  @OnEvents('directory.unit-changed.v1')
  async onUnitChanged(events: Envelope<'directory.unit-changed.v1'>[], tx: Tx): Promise<void> {
    await keepUnits(tx, dataOf(events));
    await this.news.tell('directory.unit-changed.v1', events, tx);
  }

  @OnEvents('directory.post-changed.v1')
  async onPostChanged(events: Envelope<'directory.post-changed.v1'>[], tx: Tx): Promise<void> {
    await keepPosts(tx, dataOf(events));
    await this.news.tell('directory.post-changed.v1', events, tx);
  }

  @OnEvents('directory.post-holder-changed.v1')
  async onPostHolderChanged(events: Envelope<'directory.post-holder-changed.v1'>[], tx: Tx): Promise<void> {
    await keepHolders(tx, dataOf(events));
    await this.news.tell('directory.post-holder-changed.v1', events, tx);
  }

  @OnEvents('directory.leave-changed.v1')
  async onLeaveChanged(events: Envelope<'directory.leave-changed.v1'>[], tx: Tx): Promise<void> {
    await keepLeaves(tx, dataOf(events));
    await this.news.tell('directory.leave-changed.v1', events, tx);
  }

  @OnEvents('directory.calendar-changed.v1')
  async onCalendarChanged(events: Envelope<'directory.calendar-changed.v1'>[], tx: Tx): Promise<void> {
    await keepDays(tx, dataOf(events));
    await this.news.tell('directory.calendar-changed.v1', events, tx);
  }
}

const dataOf = <D>(events: readonly { data: D }[]): D[] => events.map(({ data }) => data);
