import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, OnEventsOfEach, type Tx } from '@cau-noi/messaging';
import { CrowdAlertsService } from '../crowd-alerts/crowd-alerts.service.js';
import { CrowdStreamService } from './crowd-stream.service.js';
import { newsOf } from './news.js';

const endings = [
  'routing.case-decided.v1',
  'routing.case-closed.v1',
  'routing.case-withdrawn.v1',
  'routing.case-terminated.v1',
] as const;

@Controller()
export class CrowdConsumer {
  constructor(
    private readonly alerts: CrowdAlertsService,
    private readonly stream: CrowdStreamService,
  ) {}

  @OnEventsOfEach('intake.petition-registered.v1', 'intake.petition-joined.v1')
  async onPetitions(
    events: Envelope<'intake.petition-registered.v1' | 'intake.petition-joined.v1'>[],
    tx: Tx,
  ): Promise<void> {
    await this.alerts.register(tx, events);
    await this.stream.take(tx.causedBy(events.at(-1)!), events.flatMap(newsOf));
  }

  @OnEvents('intake.petition-withdrawn.v1')
  onWithdrawn(events: Envelope<'intake.petition-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.stream.take(tx.causedBy(events.at(-1)!), events.flatMap(newsOf));
  }

  /** Content that was found alike links petitions, until an officer says otherwise. */
  @OnEvents('intake.similarity-found.v1')
  onAlike(events: Envelope<'intake.similarity-found.v1'>[], tx: Tx): Promise<void> {
    return this.stream.take(tx.causedBy(events.at(-1)!), events.flatMap(newsOf));
  }

  @OnEvents('routing.facts-corrected.v1')
  onCorrected(events: Envelope<'routing.facts-corrected.v1'>[], tx: Tx): Promise<void> {
    return this.stream.take(tx.causedBy(events.at(-1)!), events.flatMap(newsOf));
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
