import { closingOutcomes, type ClosingOutcome } from '@cau-noi/vocabulary';
import { OneOf } from '../case/fields.input.js';

export class CloseCase {
  @OneOf(closingOutcomes)
  outcome: ClosingOutcome;
}
