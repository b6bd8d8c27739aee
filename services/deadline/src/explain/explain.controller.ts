import { Transactions } from '@cau-noi/messaging';
import { Allow, MayAnswer } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import {
  ChainLinkView,
  DoubtView,
  LedgerDayView,
  NoticeView,
  StepView,
  WordsView,
} from '../clock-view/clock.answers.js';
import type { Explanation } from './explain.js';
import { ExplainService } from './explain.service.js';
import { questionSchema } from './question.input.js';

class ExplanationView {
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

@ApiTags('clocks')
@Controller('v1/deadlines')
export class ExplainController {
  constructor(
    private readonly transactions: Transactions,
    private readonly explanations: ExplainService,
  ) {}

  @Post('explain')
  @MayAnswer(422)
  @HttpCode(200)
  @Allow('signed-in')
  @ApiOperation({ summary: 'Why a period ends when it does, step by step; changes nothing' })
  @ApiBody({ schema: questionSchema })
  @ApiOkResponse({ type: ExplanationView })
  @ApiUnprocessableEntityResponse({ description: 'The question cannot be answered; `error.code` says why.' })
  explain(@Body() question: unknown): Promise<Explanation> {
    return this.transactions.read((tx) => this.explanations.explain(tx, question));
  }
}
