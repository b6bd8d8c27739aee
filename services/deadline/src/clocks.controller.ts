import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ClocksService } from './clocks.service.js';
import { clockView } from './clock.view.js';

export class CauseView {
  @ApiProperty({ description: 'The fact, as a code.', example: 'petition-registered' }) type: string;
  @ApiProperty({ format: 'uuid', description: 'Id of the event.' }) eventId: string;
  @ApiProperty({ format: 'date-time', description: 'When it happened.' }) at: Date;
}

export class StepView {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
  @ApiProperty() article: string;
}

export class CalendarVersionView {
  @ApiProperty() year: number;
  @ApiProperty() version: number;
}

export class ClockView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'KN1-TL' }) rule: string;
  @ApiProperty() ruleVersion: string;
  @ApiProperty({
    description: 'Name of the rule.',
    example: { vi: 'Thụ lý khiếu nại lần đầu', en: 'Acceptance of a first complaint' },
  })
  name: { vi: string; en: string };
  @ApiProperty() article: string;
  @ApiProperty({ enum: ['instant', 'working-days', 'calendar-days', 'months'] }) unitOfCount: string;
  @ApiProperty({ type: Number, nullable: true }) length: number | null;
  @ApiProperty({ enum: ['running', 'paused', 'met', 'late', 'cancelled'] }) status: string;
  @ApiProperty({ description: 'Late by law, whether it still runs or has ended.' }) isOverdue: boolean;
  @ApiProperty({ format: 'date', description: 'Day of the event; not counted itself.' }) start: string;
  @ApiProperty({ type: CauseView }) startedBy: CauseView;
  @ApiProperty({ format: 'date', description: 'Last day, to 24:00 in Asia/Ho_Chi_Minh.' }) due: string;
  @ApiProperty({ type: Date, nullable: true, description: 'The instant the unit set.' }) dueAt: Date | null;
  @ApiProperty({ format: 'date', description: 'Earliest end among the readings of the law.' }) warnBy: string;
  @ApiProperty({ format: 'date', description: 'Latest end among the readings of the law.' }) overdueAfter: string;
  @ApiProperty({ format: 'date-time', description: 'First instant at which it is late.' }) lateFrom: Date;
  @ApiProperty({ type: Date, nullable: true, description: 'When it is warned about next.' }) warnAt: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'When it was noticed that it is late.' })
  overdueAt: Date | null;
  @ApiProperty({ type: CauseView, nullable: true }) stoppedBy: CauseView | null;
  @ApiProperty({ type: [CalendarVersionView] }) calendar: CalendarVersionView[];
  @ApiProperty({ description: 'A year of the period has no official calendar: weekends alone were left out there.' })
  weekendsOnly: boolean;
  @ApiProperty({ type: [StepView] }) steps: StepView[];
}

export class ClockList {
  @ApiProperty({ type: [ClockView] }) items: ClockView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

@ApiTags('clocks')
@Controller('v1/cases/:caseId/clocks')
export class ClocksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly clocks: ClocksService,
  ) {}

  @Get()
  @Allow('clock.read')
  @ApiOperation({ summary: 'Every clock of a case, with the reason for its date' })
  @ApiOkResponse({ type: ClockList })
  async list(@Param('caseId', ParseUUIDPipe) caseId: string, @CurrentActor() reader: Actor): Promise<ClockList> {
    const clocks = await this.transactions.read((tx) => this.clocks.ofCase(tx, caseId, reader));
    return { items: clocks.map(clockView), next: null };
  }
}
