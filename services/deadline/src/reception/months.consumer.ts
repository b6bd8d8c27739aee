import type { Envelope } from '@cau-noi/events';
import { OnEvents, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { MonthsService } from './months.service.js';

/** Kafka in: what the desk recorded of the reception days of a unit. */
@Controller()
export class MonthsConsumer {
  constructor(private readonly months: MonthsService) {}

  @OnEvents('directory.reception-month-changed.v1')
  onReceptionMonthChanged(events: Envelope<'directory.reception-month-changed.v1'>[], tx: Tx): Promise<void> {
    return this.months.take(tx, events);
  }
}
