import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { AlertProjectionService } from './alert-projection.service.js';

/** What escalation says about alerts. */
@Controller()
export class AlertsConsumer {
  constructor(private readonly alerts: AlertProjectionService) {}

  @OnEvents('escalation.alert-raised.v1')
  onAlertRaised(events: Envelope<'escalation.alert-raised.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.apply(tx, events);
  }

  @OnEvents('escalation.alert-climbed.v1')
  onAlertClimbed(events: Envelope<'escalation.alert-climbed.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.apply(tx, events);
  }

  @OnEvents('escalation.alert-repeated.v1')
  onAlertRepeated(events: Envelope<'escalation.alert-repeated.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.apply(tx, events);
  }

  @OnEvents('escalation.alert-acknowledged.v1')
  onAlertAcknowledged(events: Envelope<'escalation.alert-acknowledged.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.apply(tx, events);
  }

  @OnEvents('escalation.alert-ended.v1')
  onAlertEnded(events: Envelope<'escalation.alert-ended.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.apply(tx, events);
  }
}
