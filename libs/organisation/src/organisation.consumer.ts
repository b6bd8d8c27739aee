import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { keepDays, keepHolders, keepPosts, keepUnits } from './facts.store.js';

/** What directory says of units, posts, holders and days. */
@Controller()
export class OrganisationConsumer {
  @OnEvents('directory.unit-changed.v1')
  onUnitChanged(events: Envelope<'directory.unit-changed.v1'>[], tx: Tx): Promise<void> {
    return keepUnits(
      tx,
      events.map(({ data }) => data),
    );
  }

  @OnEvents('directory.post-changed.v1')
  onPostChanged(events: Envelope<'directory.post-changed.v1'>[], tx: Tx): Promise<void> {
    return keepPosts(
      tx,
      events.map(({ data }) => data),
    );
  }

  @OnEvents('directory.post-holder-changed.v1')
  onPostHolderChanged(events: Envelope<'directory.post-holder-changed.v1'>[], tx: Tx): Promise<void> {
    return keepHolders(
      tx,
      events.map(({ data }) => data),
    );
  }

  @OnEvents('directory.calendar-changed.v1')
  onCalendarChanged(events: Envelope<'directory.calendar-changed.v1'>[], tx: Tx): Promise<void> {
    return keepDays(
      tx,
      events.map(({ data }) => data),
    );
  }
}
