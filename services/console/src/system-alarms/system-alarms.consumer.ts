import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { SystemAlarmProjectionService } from './system-alarm-projection.service.js';

/** What escalation says about the system itself. */
@Controller()
export class SystemAlarmsConsumer {
  constructor(private readonly alarms: SystemAlarmProjectionService) {}

  @OnEvents('escalation.system-alarm-raised.v1')
  onRaised(events: Envelope<'escalation.system-alarm-raised.v1'>[], tx: Tx): Promise<void> {
    return this.alarms.apply(tx, events);
  }

  @OnEvents('escalation.system-alarm-ended.v1')
  onEnded(events: Envelope<'escalation.system-alarm-ended.v1'>[], tx: Tx): Promise<void> {
    return this.alarms.apply(tx, events);
  }
}
