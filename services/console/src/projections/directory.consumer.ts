import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvent, type Tx } from '@cau-noi/messaging';
import { CalendarsService } from './calendars.service.js';
import { DirectoryProjectionService } from './directory-projection.service.js';

/** What directory says about units, posts and who holds them. */
@Controller()
export class DirectoryConsumer {
  constructor(
    private readonly directory: DirectoryProjectionService,
    private readonly calendars: CalendarsService,
  ) {}

  @OnEvent('directory.calendar-changed.v1')
  onCalendarChanged(event: Envelope<'directory.calendar-changed.v1'>, tx: Tx): Promise<void> {
    return this.calendars.keep(tx, event.data);
  }

  @OnEvent('directory.unit-changed.v1')
  onUnitChanged(event: Envelope<'directory.unit-changed.v1'>, tx: Tx): Promise<void> {
    return this.directory.unitChanged(tx, event.data);
  }

  @OnEvent('directory.post-changed.v1')
  onPostChanged(event: Envelope<'directory.post-changed.v1'>, tx: Tx): Promise<void> {
    return this.directory.postChanged(tx, event.data);
  }

  @OnEvent('directory.post-holder-changed.v1')
  onPostHolderChanged(event: Envelope<'directory.post-holder-changed.v1'>, tx: Tx): Promise<void> {
    return this.directory.holdersChanged(tx, event.data);
  }
}
