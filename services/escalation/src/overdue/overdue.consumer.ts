import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { OverdueAlertsService } from './overdue-alerts.service.js';

@Controller()
export class OverdueConsumer {
  constructor(private readonly alerts: OverdueAlertsService) {}

  @OnEvents('deadline.overdue.v1')
  onOverdue(events: Envelope<'deadline.overdue.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.raiseOverdue(tx, events);
  }

  @OnEvents('deadline.clock-stopped.v1')
  onClockStopped(events: Envelope<'deadline.clock-stopped.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.endByClock(
      tx,
      events.map((event) => ({
        event,
        clockId: event.data.clockId,
        withdrawn: false,
        end: { reason: event.data.cause, at: new Date(event.data.stoppedAt) },
      })),
    );
  }

  @OnEvents('deadline.overdue-withdrawn.v1')
  onOverdueWithdrawn(events: Envelope<'deadline.overdue-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.endByClock(
      tx,
      events.map((event) => ({
        event,
        clockId: event.data.clockId,
        withdrawn: true,
        end: { reason: 'overdue-withdrawn', at: new Date(event.data.withdrawnAt) },
      })),
    );
  }

  @OnEvents('deadline.clock-started.v1')
  onClockStarted(events: Envelope<'deadline.clock-started.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.startAnew(tx, events);
  }

  @OnEvents('deadline.clock-rederived.v1')
  onClockRederived(events: Envelope<'deadline.clock-rederived.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.handOver(tx, events);
  }
}
