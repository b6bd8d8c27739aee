import { Transactions } from '@cau-noi/messaging';
import { Allow, MayAnswer } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { Explanation } from './explain.js';
import { ExplainService } from './explain.service.js';
import { ExplanationView } from './explanation.view.js';
import { questionSchema } from './question.input.js';

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
