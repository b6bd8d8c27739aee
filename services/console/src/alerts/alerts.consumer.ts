import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { AlertProjectionService } from './alert-projection.service.js';

const said = [
  'escalation.alert-raised.v1',
  'escalation.alert-climbed.v1',
  'escalation.alert-repeated.v1',
  'escalation.alert-acknowledged.v1',
  'escalation.alert-ended.v1',
] as const;

/** What escalation says about alerts: all of a round is folded at once. */
@Controller()
export class AlertsConsumer {
  constructor(private readonly alerts: AlertProjectionService) {}

  @OnEvents(...said)
  onSaid(events: Envelope<(typeof said)[number]>[], tx: Tx): Promise<void> {
    return this.alerts.apply(tx, events);
  }
}
