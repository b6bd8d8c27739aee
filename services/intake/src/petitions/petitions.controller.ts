import { Transactions } from '@cau-noi/messaging';
import {
  type Accepted,
  type Actor,
  Allow,
  BodyLimit,
  Cmd,
  type Command,
  CurrentActor,
  IsDay,
  IsPaperNumber,
  OccurredAt,
  WhyLate,
  type Page,
  PageOf,
  PageQuery,
} from '@cau-noi/platform';
import { lateReasonOf } from '@cau-noi/rules';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { subjectList, type LateReason } from '@cau-noi/vocabulary';
import { AppointmentsService } from '../representatives/appointments.service.js';
import { RegisterPetition } from '../reception/petition.input.js';
import { PetitionView } from './petition.view.js';
import type { PetitionAccepted } from './petition.js';
import { PetitionsService } from './petitions.service.js';
import { ReceptionService } from '../reception/reception.service.js';

/** The paper by which a petition was taken back. */
export class WithdrawalDocument {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  @IsPaperNumber()
  number!: string;

  @ApiProperty({ type: String, format: 'date' })
  @IsDay()
  date!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  signerPostId!: string;
}

export class WithdrawPetition {
  @OccurredAt()
  occurredAt?: string | null;

  @WhyLate()
  lateReason?: LateReason | null;

  @ApiPropertyOptional({ type: WithdrawalDocument })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WithdrawalDocument)
  document?: WithdrawalDocument | null;
}

export class NameRepresentatives {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 5, description: 'Some of the petitioners.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsUUID('all', { each: true })
  personKeys!: string[];

  @OccurredAt()
  occurredAt?: string | null;
}

export class PetitionQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only the petitions of this case.' })
  @IsOptional()
  @IsUUID()
  caseId?: string;
}

export class SubjectLabel {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

export class SubjectView {
  @ApiProperty({ example: 'land-housing' }) code: string;
  @ApiProperty({ type: SubjectLabel }) label: SubjectLabel;
}

export class SubjectList {
  @ApiProperty({ type: [SubjectView] }) items: SubjectView[];
}

@ApiTags('intake')
@Controller('v1')
export class PetitionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly reception: ReceptionService,
    private readonly petitions: PetitionsService,
    private readonly appointments: AppointmentsService,
  ) {}

  @Post('petitions')
  @BodyLimit(524_288)
  @Allow('petition.register')
  register(@Cmd() command: Command, @Body() body: RegisterPetition): Promise<PetitionAccepted> {
    return this.reception.registerPetition(command, body);
  }

  @Get('petitions')
  @Allow('petition.read')
  @PageOf(PetitionView)
  list(@CurrentActor() actor: Actor, @Query() query: PetitionQuery): Promise<Page<PetitionView>> {
    return this.transactions.read((tx) => this.petitions.list(tx, query, actor));
  }

  @Get('petitions/:id')
  @Allow('petition.read')
  @ApiOkResponse({ type: PetitionView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PetitionView> {
    return this.transactions.read((tx) => this.petitions.read(tx, id, actor));
  }

  @Post('petitions/:id/withdrawal')
  @HttpCode(200)
  @Allow('petition.withdraw')
  withdraw(
    @Cmd() command: Command,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawPetition,
  ): Promise<Accepted> {
    const at = command.at(body.occurredAt);
    const lateReason = lateReasonOf(body.lateReason, at, command.now);
    const facts = { at, document: body.document ?? null, lateReason };
    return this.transactions.command(command, (tx) => this.petitions.withdraw(tx, command, id, facts));
  }

  @Post('petitions/:id/representatives')
  @HttpCode(200)
  @Allow('petition.name-representatives')
  nameRepresentatives(
    @Cmd() command: Command,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { personKeys, occurredAt }: NameRepresentatives,
  ): Promise<Accepted> {
    const facts = { personKeys, at: command.at(occurredAt) };
    return this.transactions.command(command, (tx) => this.appointments.name(tx, command, id, facts));
  }

  /** The coded list of subjects with labels, for forms. */
  @Get('subjects')
  @Allow('signed-in')
  @ApiOkResponse({ type: SubjectList })
  subjects(): SubjectList {
    return { items: subjectList };
  }
}
