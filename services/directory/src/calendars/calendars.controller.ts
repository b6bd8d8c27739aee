import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import { type Accepted, Allow, Cmd, type Command, IsDay } from '@cau-noi/platform';
import { CalendarsService } from './calendars.service.js';
import type { Calendar, CalendarDay } from './calendar.js';

const proposalCode = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const kinds = ['holiday', 'compensatory', 'swap-off', 'swap-work'] as const;
const statuses = ['official', 'proposed', 'withdrawn'] as const;

export class CalendarYear {
  @ApiProperty({ type: Number, minimum: 1900, maximum: 2199 })
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2199)
  year!: number;
}

export class CalendarProposal extends CalendarYear {
  @ApiProperty({ type: String, example: 'swap-2026-11-23' }) @MaxLength(80) @Matches(proposalCode) code!: string;
}

export class NoticeBody {
  @ApiProperty({ type: String, maxLength: 200, description: 'Number and date of the notice or decision.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day from which it was known; not in the future.' })
  @IsDay()
  knownAt!: string;
}

export class DayBody {
  @ApiProperty({ type: String, format: 'date' }) @IsDay() date!: string;
  @ApiProperty({ type: String, enum: kinds }) @IsIn(kinds) kind!: (typeof kinds)[number];
}

export class EnterDays extends NoticeBody {
  @ApiProperty({ type: String, enum: statuses, description: '`withdrawn` takes days back.' })
  @IsIn(statuses)
  status!: (typeof statuses)[number];
  @ApiPropertyOptional({
    type: String,
    description: 'Code of the proposal the days belong to; it takes effect as a whole.',
  })
  @IsOptional()
  @MaxLength(80)
  @Matches(proposalCode)
  proposal?: string | null;
  @ApiPropertyOptional({ type: [String], description: 'Codes of proposals that this one excludes.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @MaxLength(80, { each: true })
  @Matches(proposalCode, { each: true })
  excludes?: string[] | null;
  @ApiProperty({ type: [DayBody] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(366)
  @ValidateNested({ each: true })
  @Type(() => DayBody)
  days!: DayBody[];
}

export class CalendarDayView extends DayBody {
  @ApiProperty({ type: String, enum: statuses }) status: (typeof statuses)[number];
  @ApiProperty({ description: 'Number and date of the notice or decision.' }) source: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day from which it was known.' }) knownAt: string;
  @ApiPropertyOptional({ type: String, description: 'The proposal it belongs to, which takes effect as a whole.' })
  proposal?: string;
  @ApiPropertyOptional({ type: [String], description: 'Proposals that fall away when this one is confirmed.' })
  excludes?: string[];
}

export class CalendarView {
  @ApiProperty() year: number;
  @ApiProperty() version: number;
  @ApiProperty({ type: [CalendarDayView], description: 'The days that differ from an ordinary week.' })
  days: CalendarDayView[];
  @ApiProperty({ type: [CalendarDayView], description: 'Rows that later ones replaced, oldest first.' })
  former: CalendarDayView[];
}

@ApiTags('directory')
@Controller('v1/calendars')
export class CalendarsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: CalendarsService,
  ) {}

  @Get(':year')
  @Allow('calendar.read')
  @ApiOperation({ summary: 'The civil-service calendar of a year: the days that differ from an ordinary week' })
  @ApiOkResponse({ type: CalendarView })
  one(@Param() { year }: CalendarYear): Promise<CalendarView> {
    return this.transactions.read((tx) => this.calendars.one(tx, year));
  }

  @Post(':year/days')
  @HttpCode(200)
  @Allow('calendar.change')
  @ApiOperation({ summary: 'Enter official or proposed days, or take days back; open clocks are derived anew' })
  enter(@Param() { year }: CalendarYear, @Body() body: EnterDays, @Cmd() command: Command): Promise<Accepted> {
    return this.transactions.command(command, async (tx) =>
      accepted(await this.calendars.enter(tx, year, rowsOf(body), command)),
    );
  }

  @Post(':year/proposals/:code/confirmation')
  @HttpCode(200)
  @Allow('calendar.change')
  @ApiOperation({ summary: 'A proposal takes effect as a whole; those it excludes fall away' })
  confirm(
    @Param() { year, code }: CalendarProposal,
    @Body() notice: NoticeBody,
    @Cmd() command: Command,
  ): Promise<Accepted> {
    return this.transactions.command(command, async (tx) =>
      accepted(await this.calendars.decide(tx, { year, code, status: 'official' }, noticeOf(notice), command)),
    );
  }

  @Post(':year/proposals/:code/withdrawal')
  @HttpCode(200)
  @Allow('calendar.change')
  @ApiOperation({ summary: 'A proposal is given up, or what was decided on it taken back, as a whole' })
  withdraw(
    @Param() { year, code }: CalendarProposal,
    @Body() notice: NoticeBody,
    @Cmd() command: Command,
  ): Promise<Accepted> {
    return this.transactions.command(command, async (tx) =>
      accepted(await this.calendars.decide(tx, { year, code, status: 'withdrawn' }, noticeOf(notice), command)),
    );
  }
}

const accepted = ({ year, version }: Calendar): Accepted => ({ id: `calendar-${year}`, version });

const noticeOf = ({ source, knownAt }: NoticeBody) => ({ source, knownAt });

const rowsOf = ({ days, source, knownAt, status, proposal, excludes }: EnterDays): CalendarDay[] =>
  days.map(({ date, kind }) => ({
    date,
    kind,
    status,
    source,
    knownAt,
    ...(proposal && { proposal }),
    ...(excludes && { excludes }),
  }));
