import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { CaseProjectionService } from './case-projection.service.js';

/** What intake and routing say about cases. */
@Controller()
export class CasesConsumer {
  constructor(private readonly cases: CaseProjectionService) {}

  @OnEvents('intake.petition-registered.v1')
  onPetitionRegistered(events: Envelope<'intake.petition-registered.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('intake.petition-joined.v1')
  onPetitionJoined(events: Envelope<'intake.petition-joined.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('intake.petition-withdrawn.v1')
  onPetitionWithdrawn(events: Envelope<'intake.petition-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.cases.note(tx, events);
  }

  @OnEvents('intake.identity-opened.v1')
  onIdentityOpened(events: Envelope<'intake.identity-opened.v1'>[], tx: Tx): Promise<void> {
    return this.cases.note(tx, events);
  }

  @OnEvents('routing.case-classified.v1')
  onCaseClassified(events: Envelope<'routing.case-classified.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-accepted.v1')
  onCaseAccepted(events: Envelope<'routing.case-accepted.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-assigned.v1')
  onCaseAssigned(events: Envelope<'routing.case-assigned.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.assignment-taken-up.v1')
  onAssignmentTakenUp(events: Envelope<'routing.assignment-taken-up.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.assignment-returned.v1')
  onAssignmentReturned(events: Envelope<'routing.assignment-returned.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.step-recorded.v1')
  onStepRecorded(events: Envelope<'routing.step-recorded.v1'>[], tx: Tx): Promise<void> {
    return this.cases.note(tx, events);
  }

  @OnEvents('routing.result-submitted.v1')
  onResultSubmitted(events: Envelope<'routing.result-submitted.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-decided.v1')
  onCaseDecided(events: Envelope<'routing.case-decided.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-closed.v1')
  onCaseClosed(events: Envelope<'routing.case-closed.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-withdrawn.v1')
  onCaseWithdrawn(events: Envelope<'routing.case-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-suspended.v1')
  onCaseSuspended(events: Envelope<'routing.case-suspended.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-resumed.v1')
  onCaseResumed(events: Envelope<'routing.case-resumed.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-extended.v1')
  onCaseExtended(events: Envelope<'routing.case-extended.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-marked-complex.v1')
  onCaseMarkedComplex(events: Envelope<'routing.case-marked-complex.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.examination-started.v1')
  onExaminationStarted(events: Envelope<'routing.examination-started.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.examination-ended.v1')
  onExaminationEnded(events: Envelope<'routing.examination-ended.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-taken-over.v1')
  onCaseTakenOver(events: Envelope<'routing.case-taken-over.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.case-terminated.v1')
  onCaseTerminated(events: Envelope<'routing.case-terminated.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.facts-corrected.v1')
  onFactsCorrected(events: Envelope<'routing.facts-corrected.v1'>[], tx: Tx): Promise<void> {
    return this.cases.apply(tx, events);
  }

  @OnEvents('routing.paper-issued.v1')
  onPaperIssued(events: Envelope<'routing.paper-issued.v1'>[], tx: Tx): Promise<void> {
    return this.cases.note(tx, events);
  }
}
