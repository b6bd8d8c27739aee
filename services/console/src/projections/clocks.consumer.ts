import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { CaseProjectionService } from './case-projection.service.js';

/** What deadline says about the clocks of cases. */
@Controller()
export class ClocksConsumer {
  constructor(private readonly cases: CaseProjectionService) {}

  @OnEvents('deadline.clock-started.v1')
  onClockStarted(events: Envelope<'deadline.clock-started.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('deadline.clock-rederived.v1')
  onClockRederived(events: Envelope<'deadline.clock-rederived.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('deadline.clock-paused.v1')
  onClockPaused(events: Envelope<'deadline.clock-paused.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('deadline.clock-resumed.v1')
  onClockResumed(events: Envelope<'deadline.clock-resumed.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('deadline.due-soon.v1')
  onDueSoon(events: Envelope<'deadline.due-soon.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('deadline.overdue.v1')
  onOverdue(events: Envelope<'deadline.overdue.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('deadline.overdue-withdrawn.v1')
  onOverdueWithdrawn(events: Envelope<'deadline.overdue-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('deadline.clock-stopped.v1')
  onClockStopped(events: Envelope<'deadline.clock-stopped.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }
}
