import type { Envelope } from '@cau-noi/events';
import { OnEvents, Tx } from '@cau-noi/messaging';
import { Controller } from '@nestjs/common';
import { StandingsService } from './standings.service.js';

/** What becomes of the cases that the desk opened: who may read whom, and which of them a petition may still join. */
@Controller()
export class CasesConsumer {
  constructor(private readonly standings: StandingsService) {}

  @OnEvents('routing.case-classified.v1')
  onClassified(events: Envelope<'routing.case-classified.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.case-accepted.v1')
  onAccepted(events: Envelope<'routing.case-accepted.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.case-assigned.v1')
  onAssigned(events: Envelope<'routing.case-assigned.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.assignment-returned.v1')
  onReturned(events: Envelope<'routing.assignment-returned.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.case-taken-over.v1')
  onTakenOver(events: Envelope<'routing.case-taken-over.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.case-decided.v1')
  onDecided(events: Envelope<'routing.case-decided.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.case-closed.v1')
  onClosed(events: Envelope<'routing.case-closed.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.case-withdrawn.v1')
  onWithdrawn(events: Envelope<'routing.case-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }

  @OnEvents('routing.case-terminated.v1')
  onTerminated(events: Envelope<'routing.case-terminated.v1'>[], tx: Tx): Promise<void> {
    return this.standings.take(tx, events);
  }
}
