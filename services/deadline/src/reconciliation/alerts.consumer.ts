import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { KnownAlertsService } from './known-alerts.service.js';

/** Kafka in: alerts of escalation, stored for the reconciliation; they are never facts about a clock. */
@Controller()
export class AlertsConsumer {
  constructor(private readonly alerts: KnownAlertsService) {}

  @OnEvents('escalation.alert-raised.v1')
  onAlertRaised(events: Envelope<'escalation.alert-raised.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.raised(tx, events);
  }

  @OnEvents('escalation.alert-ended.v1')
  onAlertEnded(events: Envelope<'escalation.alert-ended.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.ended(tx, events);
  }
}
