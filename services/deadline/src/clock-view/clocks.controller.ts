import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClockList, clockView } from './clock.view.js';
import { ReadClocksService } from './read-clocks.service.js';

@ApiTags('clocks')
@Controller('v1/cases/:caseId/clocks')
export class ClocksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly clocks: ReadClocksService,
  ) {}

  @Get()
  @Allow('clock.read')
  @ApiOperation({ summary: 'Every clock of a case, with the reason for its date and what it said before' })
  @ApiOkResponse({ type: ClockList })
  async list(@Param('caseId', ParseUUIDPipe) caseId: string, @CurrentActor() reader: Actor): Promise<ClockList> {
    const clocks = await this.transactions.read((tx) => this.clocks.ofCase(tx, caseId, reader));
    return { items: clocks.map(clockView), next: null };
  }
}
