import type { Envelope } from '@cau-noi/events';
import { OnEvent, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { LatePetitionsService } from './late-petitions.service.js';

/** Petitions that joined a case after it had ended. */
@Controller()
export class LatePetitionsConsumer {
  constructor(private readonly late: LatePetitionsService) {}

  @OnEvent('routing.petition-came-late.v1')
  onCameLate(event: Envelope<'routing.petition-came-late.v1'>, tx: Tx): Promise<void> {
    return this.late.openCase(tx, event.data);
  }
}
