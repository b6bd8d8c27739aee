import { OnEventsOfEach, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { tellingNames, type Telling } from './standing.js';
import { StandingsService } from './standings.service.js';

/** What becomes of the cases that the desk opened: who may read whom, and which of them a petition may still join. */
@Controller()
export class CasesConsumer {
  constructor(private readonly standings: StandingsService) {}

  @OnEventsOfEach(...tellingNames)
  onTold(events: Telling[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }
}
