import type { Envelope } from '@cau-noi/events';
import { OnEvent, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { UnitsService } from './units.store.js';

@Controller()
export class UnitsConsumer {
  constructor(private readonly units: UnitsService) {}

  @OnEvent('directory.unit-changed.v1')
  onUnitChanged(event: Envelope<'directory.unit-changed.v1'>, tx: Tx): Promise<void> {
    return this.units.take(tx, event.data);
  }

  @OnEvent('directory.post-changed.v1')
  onPostChanged(event: Envelope<'directory.post-changed.v1'>, tx: Tx): Promise<void> {
    return this.units.takePost(tx, event.data);
  }
}
