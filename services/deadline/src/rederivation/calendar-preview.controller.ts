import { Transactions } from '@cau-noi/messaging';
import { Allow } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CalendarPreviewBody, draftOf } from './calendar-preview.input.js';
import { CalendarPreviewService } from './calendar-preview.service.js';
import { CalendarPreview } from './calendar-preview.view.js';

@ApiTags('clocks')
@Controller('v1/deadlines')
export class CalendarPreviewController {
  constructor(
    private readonly transactions: Transactions,
    private readonly previews: CalendarPreviewService,
  ) {}

  @Post('calendar-preview')
  @HttpCode(200)
  @Allow('calendar.change')
  @ApiOperation({ summary: 'Which open clocks a change of the calendar would move; changes nothing' })
  @ApiOkResponse({ type: CalendarPreview })
  preview(@Body() body: CalendarPreviewBody): Promise<CalendarPreview> {
    return this.transactions.read((tx) => this.previews.of(tx, draftOf(body)));
  }
}
