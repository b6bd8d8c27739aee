import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command, OccurredAt, WhyLate } from '@cau-noi/platform';
import { returnReasons, type LateReason, type ReturnReason } from '@cau-noi/vocabulary';
import type { CaseAccepted } from '../case/case-files.service.js';
import { leastReturnNote, longest } from '@cau-noi/rules';
import { CasesService } from './cases.service.js';
import { KnownId, OneOf } from '../case/fields.input.js';

export class AssignCase {
  @KnownId('A post of the unit that has the case.')
  postId: string;

  @IsOptional()
  @KnownId('The holder of the post on that day, when not given.', { required: false })
  officerId?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class TakeUpCase {
  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class ReturnCase {
  @OneOf(returnReasons)
  reason: ReturnReason;

  @ApiProperty({
    type: String,
    minLength: leastReturnNote,
    maxLength: longest.note,
    description: 'Why, for who gives the case out anew. Stays in this service.',
  })
  @IsString()
  @MinLength(leastReturnNote)
  @MaxLength(longest.note)
  note: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class HandOverCase {
  @ValidateIf(({ postId, officerId }: HandOverCase) => (postId ?? null) !== null || (officerId ?? null) === null)
  @KnownId('A post of the unit: this, the officer, or both.', { required: false })
  postId?: string;

  @IsOptional()
  @KnownId('An officer of the unit: this, the post, or both.', { required: false })
  officerId?: string;

  @ApiPropertyOptional({ type: String, maxLength: longest.note })
  @IsOptional()
  @IsString()
  @MaxLength(longest.note)
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

@ApiTags('routing')
@Controller('v1/cases/:caseId')
export class AssignmentsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: CasesService,
  ) {}

  @Post('assignment')
  @HttpCode(200)
  @Allow('case.assign')
  assign(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: AssignCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.assign(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('take-up')
  @HttpCode(200)
  @Allow('case.take-up')
  takeUp(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: TakeUpCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.takeUp(tx, { ...body, command, caseId }),
    );
  }

  @Post('return')
  @HttpCode(200)
  @Allow('case.return')
  giveBack(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ReturnCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.giveBack(tx, { ...body, command, caseId }, body.reason),
    );
  }

  @Post('hand-over')
  @HttpCode(200)
  @Allow('case.hand-over')
  handOver(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: HandOverCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.handOver(tx, { ...body, command, caseId }, body),
    );
  }
}
