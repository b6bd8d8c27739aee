import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command, IsDay, IsPaperNumber } from '@cau-noi/platform';
import type { HeldDay } from './reception-month.js';
import { ReceptionMonthsService } from './reception-months.service.js';

const monthKey = /^(20|21)\d{2}-(0[1-9]|1[0-2])$/;
const receivers = ['head', 'acting', 'deputy'] as const satisfies readonly HeldDay['by'][];
const day = { type: String, format: 'date' } as const;

export class MonthOfUnit {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() id!: string;
  @ApiProperty({ type: String, pattern: monthKey.source, example: '2026-12' }) @Matches(monthKey) month!: string;
}

export class PlannedDayBody {
  @ApiProperty(day) @IsDay() on!: string;
  @ApiProperty({ ...day, nullable: true, description: 'When the schedule that names it was posted; null: not yet.' })
  @ValidateIf((planned: PlannedDayBody) => planned.postedOn !== null)
  @IsDay()
  postedOn!: string | null;
}

export class HeldDayBody {
  @ApiProperty(day) @IsDay() on!: string;
  @ApiProperty({
    enum: receivers,
    description:
      'Who received: the head, who acts as head by decision, or a deputy instead. A deputy’s day is recorded and does not count.',
  })
  @IsIn(receivers)
  by!: HeldDay['by'];
  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 60,
    description: 'The paper by which somebody acts as head.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @IsPaperNumber()
  document!: string | null;
}

export class RecordMonth {
  @ApiProperty({ type: [PlannedDayBody], maxItems: 31, description: 'The schedule; replaces the list.' })
  @IsArray()
  @ArrayMaxSize(31)
  @ValidateNested({ each: true })
  @Type(() => PlannedDayBody)
  planned!: PlannedDayBody[];
  @ApiProperty({ type: [HeldDayBody], maxItems: 31, description: 'Days held; replaces the list.' })
  @IsArray()
  @ArrayMaxSize(31)
  @ValidateNested({ each: true })
  @Type(() => HeldDayBody)
  held!: HeldDayBody[];
}

export class ReceptionMonthView extends RecordMonth {
  @ApiProperty({ type: String, format: 'uuid' }) unitId!: string;
  @ApiProperty({ type: String, example: '2026-12' }) month!: string;
  @ApiProperty({ type: Number, description: '0: nothing was recorded yet.' }) version!: number;
}

@ApiTags('directory')
@Controller('v1/units/:id/reception-months/:month')
export class ReceptionMonthsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly months: ReceptionMonthsService,
  ) {}

  @Get()
  @Allow('reception-month.read')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'The reception days of the head of a unit in a month: as planned and posted, and as held' })
  @ApiOkResponse({ type: ReceptionMonthView })
  one(@Param() { id, month }: MonthOfUnit): Promise<ReceptionMonthView> {
    return this.transactions.read((tx) => this.months.one(tx, id, month));
  }

  @Put()
  @Allow('reception-month.record')
  @ApiOperation({ summary: 'Record the schedule and the days held of the own unit; its clocks follow' })
  @ApiOkResponse({ type: ReceptionMonthView })
  record(
    @Param() { id, month }: MonthOfUnit,
    @Cmd() command: Command,
    @Body() body: RecordMonth,
  ): Promise<ReceptionMonthView> {
    const held = body.held.map(({ document, ...rest }) => ({ ...rest, document: document?.trim() || null }));
    return this.transactions.command(command, (tx) =>
      this.months.record(tx, id, month, { planned: body.planned, held }, command),
    );
  }
}
