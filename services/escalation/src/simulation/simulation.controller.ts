import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { daysBetween, endOf, startOf } from '@cau-noi/calendar';
import { Transactions } from '@cau-noi/messaging';
import { Allow } from '@cau-noi/platform';
import { longestSimulation, simulationTooLong } from '../policies/refusals.js';
import { SimulationBody } from './simulation.input.js';
import { SimulationService } from './simulation.service.js';
import { SimulationView } from './simulation.view.js';

@ApiTags('escalation')
@Controller('v1/policies')
export class SimulationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly simulation: SimulationService,
  ) {}

  /**
   * The recorded alerts of a period by this version: what would have been told to whom. Nothing is sent or changed. Code:
   * 'simulation-too-long'.
   */
  @Post(':id/simulation')
  @HttpCode(200)
  @Allow('policy.apply')
  @ApiOkResponse({ type: SimulationView })
  simulate(@Param('id', ParseUUIDPipe) id: string, @Body() { from, to }: SimulationBody): Promise<SimulationView> {
    const days = daysBetween(from, to);
    if (days < 0 || days > longestSimulation) throw simulationTooLong();
    const period = { from: startOf(from), until: endOf(to) };
    return this.transactions.read((tx) => this.simulation.ofVersion(tx, id, period));
  }
}
