import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvents, type Tx } from '@cau-noi/messaging';
import { CaseProjectionService } from './case-projection.service.js';
import { routingFacts } from './case-state.js';

/** Facts that change a case: its state, who has it, when it is due. */
const moving = [
  'intake.petition-registered.v1',
  'intake.petition-joined.v1',
  ...routingFacts,
  'deadline.clock-started.v1',
  'deadline.clock-rederived.v1',
  'deadline.clock-paused.v1',
  'deadline.clock-resumed.v1',
  'deadline.due-soon.v1',
  'deadline.overdue.v1',
  'deadline.overdue-withdrawn.v1',
  'deadline.clock-stopped.v1',
] as const;

/** Facts that only make its history longer. */
const noted = [
  'intake.petition-withdrawn.v1',
  'intake.identity-opened.v1',
  'intake.representatives-named.v1',
  'routing.step-recorded.v1',
  'routing.paper-issued.v1',
] as const;

/** Clocks of a month of a unit belong to no case. */
const isOfCase = ({ data }: Envelope<(typeof moving)[number]>): boolean => !('month' in data && data.month);

/** Facts of intake, routing and deadline about cases: a whole batch is folded at once. */
@Controller()
export class CasesConsumer {
  constructor(private readonly cases: CaseProjectionService) {}

  @OnEvents(...moving)
  async onMoved(events: Envelope<(typeof moving)[number]>[], tx: Tx): Promise<void> {
    const ofCases = events.filter(isOfCase);
    if (ofCases.length > 0) await this.cases.apply(tx, ofCases);
  }

  @OnEvents(...noted)
  onNoted(events: Envelope<(typeof noted)[number]>[], tx: Tx): Promise<void> {
    return this.cases.note(tx, events);
  }
}
