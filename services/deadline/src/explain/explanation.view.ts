import { ApiProperty } from '@nestjs/swagger';
import {
  ChainLinkView,
  DoubtView,
  LedgerDayView,
  NoticeView,
  StepView,
  WordsView,
} from '../derivation/derivation.view.js';

/** An `Explanation` as the API document describes it. */
export class ExplanationView {
  @ApiProperty({ example: 'TC-GQ' }) rule: string;
  @ApiProperty({ type: WordsView, description: 'Name of the rule.' }) name: WordsView;
  @ApiProperty() version: string;
  @ApiProperty() article: string;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D'], description: 'A read in full, B excerpt, C own knowledge, D in doubt.' })
  confidence: string;
  @ApiProperty({ format: 'date' }) start: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) due: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) warnBy: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) overdueAfter: string | null;
  @ApiProperty({ type: [DoubtView] }) doubts: DoubtView[];
  @ApiProperty({ type: [StepView] }) steps: StepView[];
  @ApiProperty({ type: [NoticeView], description: 'The notices the dates rest on.' }) notices: NoticeView[];
  @ApiProperty({ type: [LedgerDayView], description: 'Every day: counted or not, and why.' }) ledger: LedgerDayView[];
  @ApiProperty({
    type: [ChainLinkView],
    description: 'For a complaint: what follows to the court, each act on its last day.',
  })
  chain: ChainLinkView[];
}
