import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { CrowdAlertsService, type CaseEnd } from './crowd-alerts.service.js';

@Controller()
export class CrowdConsumer {
  constructor(private readonly alerts: CrowdAlertsService) {}

  @OnEvents('intake.petition-registered.v1')
  onPetitionRegistered(events: Envelope<'intake.petition-registered.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.register(tx, events);
  }

  @OnEvents('intake.petition-joined.v1')
  onPetitionJoined(events: Envelope<'intake.petition-joined.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.register(tx, events);
  }

  @OnEvents('routing.case-taken-over.v1')
  onCaseTakenOver(events: Envelope<'routing.case-taken-over.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.wakeByCase(
      tx,
      events.map((event) => ({ event, caseId: event.data.caseId, at: new Date(event.time) })),
    );
  }

  @OnEvents('routing.case-decided.v1')
  onCaseDecided(events: Envelope<'routing.case-decided.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.endByCase(
      tx,
      events.map((event) => ended(event, 'case-decided')),
    );
  }

  @OnEvents('routing.case-closed.v1')
  onCaseClosed(events: Envelope<'routing.case-closed.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.endByCase(
      tx,
      events.map((event) => ended(event, 'case-closed')),
    );
  }

  @OnEvents('routing.case-withdrawn.v1')
  onCaseWithdrawn(events: Envelope<'routing.case-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.endByCase(
      tx,
      events.map((event) => ended(event, 'case-withdrawn')),
    );
  }

  @OnEvents('routing.case-terminated.v1')
  onCaseTerminated(events: Envelope<'routing.case-terminated.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.endByCase(
      tx,
      events.map((event) => ended(event, 'case-terminated')),
    );
  }
}

type Ending = Envelope<
  'routing.case-decided.v1' | 'routing.case-closed.v1' | 'routing.case-withdrawn.v1' | 'routing.case-terminated.v1'
>;

const ended = (event: Ending, reason: string): CaseEnd => ({
  event,
  caseId: event.data.caseId,
  end: { reason, at: new Date(event.data.at) },
});
