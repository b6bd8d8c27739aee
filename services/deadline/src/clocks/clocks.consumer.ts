import type { Envelope } from '@cau-noi/events';
import { OnEvents, Tx } from '@cau-noi/messaging';
import { DirectoryNews } from '@cau-noi/organisation';
import { Controller } from '@nestjs/common';
import { MonthsService } from '../reception/months.service.js';
import { RederivationsService } from '../rederivation/rederivations.service.js';
import { ClocksService } from './clocks.service.js';

/** Kafka in. A fact that arrives before the registration of its case is kept and counts from then on. */
@Controller()
export class ClocksConsumer {
  constructor(
    private readonly clocks: ClocksService,
    private readonly rederivations: RederivationsService,
    private readonly months: MonthsService,
    news: DirectoryNews,
  ) {
    news.follow('directory.calendar-changed.v1', (events, tx) => this.rederivations.takeCalendars(tx, events));
    news.follow('directory.unit-changed.v1', async (events, tx) => {
      await this.rederivations.takeUnits(tx, events);
      await this.months.takeUnits(tx, events);
    });
  }

  @OnEvents('intake.petition-registered.v1')
  onPetitionRegistered(events: Envelope<'intake.petition-registered.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('intake.petition-withdrawn.v1')
  onPetitionWithdrawn(events: Envelope<'intake.petition-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-classified.v1')
  onCaseClassified(events: Envelope<'routing.case-classified.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-accepted.v1')
  onCaseAccepted(events: Envelope<'routing.case-accepted.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-suspended.v1')
  onCaseSuspended(events: Envelope<'routing.case-suspended.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-resumed.v1')
  onCaseResumed(events: Envelope<'routing.case-resumed.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-extended.v1')
  onCaseExtended(events: Envelope<'routing.case-extended.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-marked-complex.v1')
  onCaseMarkedComplex(events: Envelope<'routing.case-marked-complex.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.examination-started.v1')
  onExaminationStarted(events: Envelope<'routing.examination-started.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.examination-ended.v1')
  onExaminationEnded(events: Envelope<'routing.examination-ended.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-taken-over.v1')
  onCaseTakenOver(events: Envelope<'routing.case-taken-over.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-terminated.v1')
  onCaseTerminated(events: Envelope<'routing.case-terminated.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.facts-corrected.v1')
  onFactsCorrected(events: Envelope<'routing.facts-corrected.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.paper-issued.v1')
  onPaperIssued(events: Envelope<'routing.paper-issued.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-decided.v1')
  onCaseDecided(events: Envelope<'routing.case-decided.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-closed.v1')
  onCaseClosed(events: Envelope<'routing.case-closed.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('routing.case-withdrawn.v1')
  onCaseWithdrawn(events: Envelope<'routing.case-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.clocks.take(tx, events);
  }

  @OnEvents('directory.reception-month-changed.v1')
  onReceptionMonthChanged(events: Envelope<'directory.reception-month-changed.v1'>[], tx: Tx): Promise<void> {
    return this.months.take(tx, events);
  }
}
