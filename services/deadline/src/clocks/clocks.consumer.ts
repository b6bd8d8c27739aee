import type { Envelope } from '@cau-noi/events';
import { OnEventsOfEach, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { factNames, type FactName } from '../facts/facts.js';
import { TakeFactsService } from './take-facts.service.js';

/** Kafka in. A fact that arrives before the registration of its case is stored and counts from then on. */
@Controller()
export class ClocksConsumer {
  constructor(private readonly facts: TakeFactsService) {}

  @OnEventsOfEach(...factNames)
  onFacts(events: Envelope<FactName>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }
}
