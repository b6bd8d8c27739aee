import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import {
  type Actor,
  Allow,
  Cmd,
  type Command,
  CurrentActor,
  IsDay,
  IsPaperNumber,
  IsInstant,
  OccurredAt,
  WhyLate,
} from '@cau-noi/platform';
import {
  closingOutcomes,
  decisionOutcomes,
  kindCodes,
  stateCodes,
  type CaseState,
  type ClosingOutcome,
  type DecisionOutcome,
  type Kind,
  type LateReason,
} from '@cau-noi/vocabulary';
import { orderable, type Orderable } from './allowed-actions.js';
import type { CaseAccepted } from '../case/case-files.service.js';
import { longest } from '@cau-noi/rules';
import { CasesService, type StepAccepted } from './cases.service.js';
import { Code, KnownId, OneOf } from '../case/fields.input.js';

export class PaperOfCase {
  @ApiProperty({ type: String, maxLength: longest.paperNumber, example: '12/QĐ-UBND' })
  @IsString()
  @MaxLength(longest.paperNumber)
  @Matches(/\S/)
  @IsPaperNumber()
  number: string;

  @ApiProperty({ type: String, format: 'date', description: 'Date of the paper, not in the future.' })
  @IsDay()
  date: string;

  @KnownId('Post of the signer.')
  signerPostId: string;
}

export class ClassifyCase {
  @ApiProperty({ type: String, enum: kindCodes })
  @IsIn(kindCodes)
  kind: Kind;

  @Code('Subject (lĩnh vực) as a code.')
  subject: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class AcceptCase {
  @ApiPropertyOptional({ type: PaperOfCase })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PaperOfCase)
  document?: PaperOfCase;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Due instant set by the unit; KNPA only.' })
  @IsOptional()
  @IsInstant()
  dueAt?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class RecordStep {
  @Code('What was done, as a code.')
  activity: string;

  @ApiPropertyOptional({ type: String, maxLength: longest.stepNote, description: 'Stays in this service.' })
  @IsOptional()
  @IsString()
  @MaxLength(longest.stepNote)
  note?: string;

  @IsOptional()
  @KnownId('Who did it; the actor when not given.', { required: false })
  officerId?: string;

  @IsOptional()
  @Code('Working group or desk within the unit.', { required: false })
  group?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class SubmitResult {
  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class DecideCase {
  @OneOf(decisionOutcomes)
  outcome: DecisionOutcome;

  @ApiProperty({ type: PaperOfCase })
  @IsObject()
  @ValidateNested()
  @Type(() => PaperOfCase)
  document: PaperOfCase;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class CloseCase {
  @OneOf(closingOutcomes)
  outcome: ClosingOutcome;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class ActionText {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

export class ChoiceView {
  @ApiProperty() code: string;
  @ApiProperty({ type: ActionText }) label: ActionText;
}

export class ChoicesView {
  @ApiProperty({ description: 'The field of the body that takes them.' }) field: string;
  @ApiProperty({ type: [ChoiceView] }) codes: ChoiceView[];
}

export class OfferedPostView {
  @ApiProperty({ format: 'uuid' }) postId: string;
  @ApiProperty({ format: 'uuid', description: 'The unit of the post.' }) unitId: string;
}

export class OfferView {
  @ApiProperty({ enum: orderable }) action: Orderable;
  @ApiProperty({ description: 'Last part of the address of its command.' }) path: string;
  @ApiProperty({ type: ActionText }) label: ActionText;
  @ApiPropertyOptional({ type: ChoicesView, description: 'The codes that fit this case, where one is asked for.' })
  choices?: ChoicesView;
  @ApiPropertyOptional({ type: [OfferedPostView], description: 'Who may be given the case, the most suitable first.' })
  assignees?: OfferedPostView[];
  @ApiPropertyOptional({
    type: [OfferedPostView],
    description: 'Who may have signed the paper, the most likely first.',
  })
  signers?: OfferedPostView[];
}

export class RefusedOfferView extends OfferView {
  @ApiProperty({ description: 'What stands against it now, as the command would say it.' }) code: string;
  @ApiProperty({ type: ActionText }) text: ActionText;
}

export class AllowedActionsView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: kindCodes }) kind: Kind;
  @ApiProperty({ enum: stateCodes }) state: CaseState;
  @ApiProperty({ type: [OfferView] }) allowed: OfferView[];
  @ApiProperty({ type: [RefusedOfferView] }) refused: RefusedOfferView[];
}

@ApiTags('routing')
@Controller('v1/cases/:caseId')
export class CasesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: CasesService,
  ) {}

  @Get('allowed-actions')
  @Allow('case.read')
  @ApiOkResponse({ type: AllowedActionsView })
  allowedActions(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @CurrentActor() actor: Actor,
  ): Promise<AllowedActionsView> {
    return this.transactions.read((tx) => this.cases.allowedActions(tx, actor, caseId));
  }

  @Post('classification')
  @HttpCode(200)
  @Allow('case.classify')
  classify(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ClassifyCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.classify(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('acceptance')
  @HttpCode(200)
  @Allow('case.accept')
  accept(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: AcceptCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.accept(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('steps')
  @HttpCode(200)
  @Allow('case.step')
  recordStep(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordStep,
    @Cmd() command: Command,
  ): Promise<StepAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.recordStep(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('result')
  @HttpCode(200)
  @Allow('case.submit')
  submitResult(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: SubmitResult,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.submitResult(tx, { ...body, command, caseId }),
    );
  }

  @Post('decision')
  @HttpCode(200)
  @Allow('case.decide')
  decide(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: DecideCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.decide(tx, { ...body, command, caseId }, body),
    );
  }

  @Post('closing')
  @HttpCode(200)
  @Allow('case.close')
  close(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: CloseCase,
    @Cmd() command: Command,
  ): Promise<CaseAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.cases.close(tx, { ...body, command, caseId }, body.outcome),
    );
  }
}
