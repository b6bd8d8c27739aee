import type { Envelope } from '@cau-noi/events';
import { OnEvents, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { ClocksService } from './clocks.service.js';

/** Kafka in. A fact that arrives before the registration of its case is kept and counts from then on. */
@Controller()
export class ClocksConsumer {
  constructor(private readonly clocks: ClocksService) {}

  @OnEvents('intake.petition-registered.v1')
  onPetitionRegistered(events: Envelope<'intake.petition-registered.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('intake.petition-withdrawn.v1')
  onPetitionWithdrawn(events: Envelope<'intake.petition-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-classified.v1')
  onCaseClassified(events: Envelope<'routing.case-classified.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-accepted.v1')
  onCaseAccepted(events: Envelope<'routing.case-accepted.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-decided.v1')
  onCaseDecided(events: Envelope<'routing.case-decided.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-closed.v1')
  onCaseClosed(events: Envelope<'routing.case-closed.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-withdrawn.v1')
  onCaseWithdrawn(events: Envelope<'routing.case-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('directory.calendar-changed.v1')
  onCalendarChanged(events: Envelope<'directory.calendar-changed.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.takeCalendars(tx, events);
  }
}
