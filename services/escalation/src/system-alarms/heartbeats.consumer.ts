import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { SystemAlarmsService } from './system-alarms.service.js';

@Controller()
export class HeartbeatsConsumer {
  constructor(private readonly alarms: SystemAlarmsService) {}

  @OnEvents('system.heartbeat.v1')
  onHeartbeat(events: Envelope<'system.heartbeat.v1'>[], tx: Tx): Promise<void> {
    return this.alarms.hear(tx, events, new Date());
  }

  @OnEvents('system.state-reported.v1')
  onStateReported(events: Envelope<'system.state-reported.v1'>[], tx: Tx): Promise<void> {
    return this.alarms.take(tx, events, new Date());
  }
}
