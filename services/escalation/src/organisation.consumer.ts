import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvent, OnEvents, type Tx } from '@cau-noi/messaging';
import { OrganisationService } from './organisation.service.js';

@Controller()
export class OrganisationConsumer {
  constructor(private readonly organisation: OrganisationService) {}

  @OnEvents('directory.unit-changed.v1')
  onUnitChanged(events: Envelope<'directory.unit-changed.v1'>[], tx: Tx): Promise<void> {
    return this.organisation.units(
      tx,
      events.map(({ data }) => data),
    );
  }

  @OnEvents('directory.post-changed.v1')
  onPostChanged(events: Envelope<'directory.post-changed.v1'>[], tx: Tx): Promise<void> {
    return this.organisation.posts(
      tx,
      events.map(({ data }) => data),
    );
  }

  @OnEvents('directory.post-holder-changed.v1')
  onPostHolderChanged(events: Envelope<'directory.post-holder-changed.v1'>[], tx: Tx): Promise<void> {
    return this.organisation.holders(
      tx,
      events.map(({ data }) => data),
    );
  }

  @OnEvent('directory.calendar-changed.v1')
  onCalendarChanged(event: Envelope<'directory.calendar-changed.v1'>, tx: Tx): Promise<void> {
    return this.organisation.calendar(tx, event.data);
  }
}
