import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command, OccurredAt, WhyLate } from '@cau-noi/platform';
import {
  criteria,
  forwarders,
  issuedPapers,
  type Criterion,
  type Forwarder,
  type LateReason,
  type PaperKind,
} from '@cau-noi/vocabulary';
import type { CaseAccepted } from '../case/case-files.service.js';
import {
  CodeFact,
  DayFact,
  type DocumentGiven,
  Fact,
  InstantFact,
  Note,
  OneOf,
  OnPaper,
} from '../case/fields.input.js';
import { ProceedingsService } from './proceedings.service.js';

export class ExtendCase {
  @ApiProperty({ type: Number, example: 30, description: 'Calendar days, at most 30 (Luật Tố cáo Đ.30).' })
  @IsInt()
  @Min(1)
  @Max(366)
  days: number;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class MarkComplex {
  @ApiProperty({ type: String, isArray: true, enum: Object.keys(criteria), description: 'Replaces what was recorded.' })
  @IsArray()
  @ArrayMaxSize(7)
  @IsIn(Object.keys(criteria), { each: true })
  criteria: Criterion[];

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class ExamineCase {
  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class FactsGiven {
  @Fact('remote')
  remote?: boolean;

  @Fact('severalPlaces')
  severalPlaces?: boolean;

  @Fact('delegated')
  delegated?: boolean;

  @Fact('dismissal')
  dismissal?: boolean;

  @Fact('secondLevel')
  secondLevel?: boolean;

  @Fact('forwarded')
  forwarded?: boolean;

  @CodeFact('forwardedBy', forwarders)
  forwardedBy?: Forwarder;

  @Fact('otherBody')
  otherBody?: boolean;

  @InstantFact('receivedAt')
  receivedAt?: string;

  @InstantFact('acceptedAt')
  acceptedAt?: string;

  @DayFact('dialogueOn')
  dialogueOn?: string;

  @DayFact('delayReportedOn')
  delayReportedOn?: string;

  @DayFact('reviewAskedOn')
  reviewAskedOn?: string;

  @DayFact('decisionKnownOn')
  decisionKnownOn?: string;

  @DayFact('meetingOn')
  meetingOn?: string;
}

export class CorrectFacts {
  @ApiProperty({ type: FactsGiven })
  @IsObject()
  @ValidateNested()
  @Type(() => FactsGiven)
  facts: FactsGiven;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class IssuePaper {
  @OneOf(issuedPapers)
  paper: PaperKind;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

@ApiTags('routing')
@Controller('v1/cases/:caseId')
export class TimeLimitsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly proceedings: ProceedingsService,
  ) {}

  @Post('extension')
  @HttpCode(200)
  @Allow('case.extend')
  extend(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ExtendCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.extend(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('complexity')
  @HttpCode(200)
  @Allow('case.mark-complex')
  markComplex(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: MarkComplex,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.markComplex(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('examination-start')
  @HttpCode(200)
  @Allow('case.examine')
  startExamination(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ExamineCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.startExamination(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('examination-end')
  @HttpCode(200)
  @Allow('case.examine')
  endExamination(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ExamineCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.endExamination(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('fact-correction')
  @HttpCode(200)
  @Allow('case.correct-facts')
  correctFacts(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: CorrectFacts,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.correctFacts(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('papers')
  @HttpCode(200)
  @Allow('case.issue-paper')
  issuePaper(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: IssuePaper,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.issuePaper(tx, { ...body, command, caseId }, body),
    );
  }
}
