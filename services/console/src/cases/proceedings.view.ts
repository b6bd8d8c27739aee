import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { day, instant, uuid } from '../organisation/field-schemas.js';
import type { Proceedings } from './proceedings.js';

/** The paper an act is based on. */
class PaperOfAct {
  @ApiProperty({ type: String, example: '12/QĐ-UBND' }) number: string;
  @ApiProperty(day) date: string;
  @ApiProperty(uuid) signerPostId: string;
}

class ExaminationView {
  @ApiProperty(instant) since: string;
  @ApiProperty({ type: PaperOfAct }) document: PaperOfAct;
}

class SuspensionView extends ExaminationView {
  @ApiProperty({ type: String, description: 'As a code.' }) ground: string;
}

class PaperedAct {
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: PaperOfAct }) document: PaperOfAct;
}

class ExtensionOfCase extends PaperedAct {
  @ApiProperty({ type: Number }) days: number;
}

class ComplexityView extends PaperedAct {
  @ApiProperty({ type: [String] }) criteria: readonly string[];
}

class TakeOverView extends PaperedAct {
  @ApiProperty(uuid) fromUnitId: string;
}

class TerminationView extends PaperedAct {
  @ApiProperty({ type: String, description: 'As a code.' }) ground: string;
}

class ExecutionView extends PaperedAct {
  @ApiProperty({ type: String, description: 'How far, as a code.' }) outcome: string;
  @ApiPropertyOptional({ type: String, description: 'Why it is not whole, as a code.' }) obstacle?: string;
}

/** Facts that choose a time limit, as far as a paper corrected them. */
class CorrectedFactsView {
  @ApiPropertyOptional({ type: Boolean }) remote?: boolean;
  @ApiPropertyOptional({ type: Boolean }) severalPlaces?: boolean;
  @ApiPropertyOptional({ type: Boolean }) delegated?: boolean;
  @ApiPropertyOptional({ type: Boolean }) dismissal?: boolean;
  @ApiPropertyOptional({ type: Boolean }) secondLevel?: boolean;
  @ApiPropertyOptional({ type: Boolean }) forwarded?: boolean;
  @ApiPropertyOptional({ type: String, description: 'Who forwarded it, as a code.' })
  forwardedBy?: Proceedings['facts']['forwardedBy'];
  @ApiPropertyOptional({ type: Boolean }) otherBody?: boolean;
  @ApiPropertyOptional(instant) receivedAt?: string;
  @ApiPropertyOptional(instant) acceptedAt?: string;
  @ApiPropertyOptional(day) dialogueOn?: string;
  @ApiPropertyOptional(day) delayReportedOn?: string;
  @ApiPropertyOptional(day) reviewAskedOn?: string;
  @ApiPropertyOptional(day) decisionKnownOn?: string;
  @ApiPropertyOptional(day) meetingOn?: string;
  @ApiPropertyOptional(day) executeBy?: string;
}

/** What moved the time of a case, and on which papers. */
export class ProceedingsView implements Proceedings {
  @ApiProperty({ type: SuspensionView, nullable: true, description: 'While it lasts.' })
  suspension: Proceedings['suspension'];
  @ApiProperty({ type: ExaminationView, nullable: true, description: 'While it lasts.' })
  examination: Proceedings['examination'];
  @ApiProperty({ type: [ExtensionOfCase], description: 'Of this settlement, oldest first.' })
  extensions: Proceedings['extensions'];
  @ApiProperty({ type: ComplexityView, nullable: true, description: 'As recorded last.' })
  complexity: Proceedings['complexity'];
  @ApiProperty({ type: TakeOverView, nullable: true, description: 'The last time a superior took it.' })
  takenOver: Proceedings['takenOver'];
  @ApiProperty({ type: TerminationView, nullable: true }) termination: Proceedings['termination'];
  @ApiProperty({ type: ExecutionView, nullable: true, description: 'Of the decision or conclusion, as recorded last.' })
  execution: Proceedings['execution'];
  @ApiProperty({ type: CorrectedFactsView }) facts: Proceedings['facts'];
}
