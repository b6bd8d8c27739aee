import { OccurredAt, WhyLate } from '@cau-noi/platform';
import { closingOutcomes, type ClosingOutcome, type LateReason } from '@cau-noi/vocabulary';
import { OneOf } from '../case/fields.input.js';

export class CloseCase {
  @OneOf(closingOutcomes)
  outcome: ClosingOutcome;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}
