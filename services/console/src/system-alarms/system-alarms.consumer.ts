import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { SystemAlarmsStore } from './system-alarms.store.js';

/** Alarms of escalation about the system itself. */
@Controller()
export class SystemAlarmsConsumer {
  constructor(private readonly alarms: SystemAlarmsStore) {}

  @OnEvents('escalation.system-alarm-raised.v1')
  onRaised(events: Envelope<'escalation.system-alarm-raised.v1'>[], tx: Tx): Promise<void> {
    return this.alarms.save(tx, events);
  }

  @OnEvents('escalation.system-alarm-ended.v1')
  onEnded(events: Envelope<'escalation.system-alarm-ended.v1'>[], tx: Tx): Promise<void> {
    return this.alarms.save(tx, events);
  }
}
