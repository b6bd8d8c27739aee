import type { Envelope } from '@cau-noi/events';
import { OnEvents, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { TakeFactsService } from './take-facts.service.js';

/** Kafka in. A fact that arrives before the registration of its case is stored and counts from then on. */
@Controller()
export class ClocksConsumer {
  constructor(private readonly facts: TakeFactsService) {}

  @OnEvents('intake.petition-registered.v1')
  onPetitionRegistered(events: Envelope<'intake.petition-registered.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('intake.petition-withdrawn.v1')
  onPetitionWithdrawn(events: Envelope<'intake.petition-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-classified.v1')
  onCaseClassified(events: Envelope<'routing.case-classified.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-accepted.v1')
  onCaseAccepted(events: Envelope<'routing.case-accepted.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-suspended.v1')
  onCaseSuspended(events: Envelope<'routing.case-suspended.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-resumed.v1')
  onCaseResumed(events: Envelope<'routing.case-resumed.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-extended.v1')
  onCaseExtended(events: Envelope<'routing.case-extended.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-marked-complex.v1')
  onCaseMarkedComplex(events: Envelope<'routing.case-marked-complex.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.examination-started.v1')
  onExaminationStarted(events: Envelope<'routing.examination-started.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.examination-ended.v1')
  onExaminationEnded(events: Envelope<'routing.examination-ended.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-taken-over.v1')
  onCaseTakenOver(events: Envelope<'routing.case-taken-over.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-terminated.v1')
  onCaseTerminated(events: Envelope<'routing.case-terminated.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.facts-corrected.v1')
  onFactsCorrected(events: Envelope<'routing.facts-corrected.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.paper-issued.v1')
  onPaperIssued(events: Envelope<'routing.paper-issued.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-decided.v1')
  onCaseDecided(events: Envelope<'routing.case-decided.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.execution-recorded.v1')
  onExecutionRecorded(events: Envelope<'routing.execution-recorded.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-closed.v1')
  onCaseClosed(events: Envelope<'routing.case-closed.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }

  @OnEvents('routing.case-withdrawn.v1')
  onCaseWithdrawn(events: Envelope<'routing.case-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.facts.take(tx, events);
  }
}
