import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { AlertProjectionService } from './alert-projection.service.js';

const facts = [
  'escalation.alert-raised.v1',
  'escalation.alert-climbed.v1',
  'escalation.alert-repeated.v1',
  'escalation.alert-acknowledged.v1',
  'escalation.alert-ended.v1',
] as const;

/** Facts of escalation about alerts: a whole batch is folded at once. */
@Controller()
export class AlertsConsumer {
  constructor(private readonly alerts: AlertProjectionService) {}

  @OnEvents(...facts)
  onFacts(events: Envelope<(typeof facts)[number]>[], tx: Tx): Promise<void> {
    return this.alerts.apply(tx, events);
  }
}
