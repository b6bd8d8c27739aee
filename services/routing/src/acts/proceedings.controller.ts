import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command, OccurredAt, WhyLate } from '@cau-noi/platform';
import {
  suspensionGrounds,
  terminationGrounds,
  type LateReason,
  type SuspensionGround,
  type TerminationGround,
} from '@cau-noi/vocabulary';
import type { CaseAccepted } from '../case/case-files.service.js';
import { type DocumentGiven, Note, OneOf, OnPaper } from '../case/fields.input.js';
import { ProceedingsService } from './proceedings.service.js';

export class SuspendCase {
  @OneOf(suspensionGrounds)
  ground: SuspensionGround;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class ResumeCase {
  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class TerminateCase {
  @OneOf(terminationGrounds)
  ground: TerminationGround;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class TakeOverCase {
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
export class ProceedingsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly proceedings: ProceedingsService,
  ) {}

  @Post('suspension')
  @HttpCode(200)
  @Allow('case.suspend')
  suspend(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: SuspendCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.suspend(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('resumption')
  @HttpCode(200)
  @Allow('case.resume')
  resume(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ResumeCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.resume(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('termination')
  @HttpCode(200)
  @Allow('case.terminate')
  terminate(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: TerminateCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.terminate(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('take-over')
  @HttpCode(200)
  @Allow('case.take-over')
  takeOver(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: TakeOverCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.proceedings.takeOver(tx, { ...body, command, caseId }, body),
    );
  }
}
