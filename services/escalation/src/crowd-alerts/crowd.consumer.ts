import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, OnEventsOfEach, type Tx } from '@cau-noi/messaging';
import { CrowdAlertsService } from './crowd-alerts.service.js';

const endings = [
  'routing.case-decided.v1',
  'routing.case-closed.v1',
  'routing.case-withdrawn.v1',
  'routing.case-terminated.v1',
] as const;

@Controller()
export class CrowdConsumer {
  constructor(private readonly alerts: CrowdAlertsService) {}

  @OnEventsOfEach('intake.petition-registered.v1', 'intake.petition-joined.v1')
  onPetitions(
    events: Envelope<'intake.petition-registered.v1' | 'intake.petition-joined.v1'>[],
    tx: Tx,
  ): Promise<void> {
    return this.alerts.register(tx, events);
  }

  @OnEvents('routing.case-taken-over.v1')
  onCaseTakenOver(events: Envelope<'routing.case-taken-over.v1'>[], tx: Tx): Promise<void> {
    return this.alerts.wakeByCase(
      tx,
      events.map((event) => ({ event, caseId: event.data.caseId, at: new Date(event.time) })),
    );
  }

  @OnEventsOfEach(...endings)
  onEnded(events: Envelope<(typeof endings)[number]>[], tx: Tx): Promise<void> {
    return this.alerts.endByCase(
      tx,
      events.map((event) => ({
        event,
        caseId: event.data.caseId,
        end: { reason: event.type.replace(/^routing\.|\.v1$/g, ''), at: new Date(event.data.at) },
      })),
    );
  }
}
