import type { Envelope } from '@cau-noi/events';
import { OnEvent, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { takePost, takeUnit } from './units.store.js';

/** The units as intake needs them: the code in the numbers of a unit's cases, and the post that leads it. */
@Controller()
export class UnitsConsumer {
  @OnEvent('directory.unit-changed.v1')
  onUnitChanged(event: Envelope<'directory.unit-changed.v1'>, tx: Tx): Promise<void> {
    return takeUnit(tx, event.data);
  }

  @OnEvent('directory.post-changed.v1')
  onPostChanged(event: Envelope<'directory.post-changed.v1'>, tx: Tx): Promise<void> {
    return takePost(tx, event.data);
  }
}
