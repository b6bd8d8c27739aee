import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, NotFound, permissions, type Role } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { WorkloadService } from './workload.service.js';
import { UnitWork } from './workload.view.js';

@ApiTags('console')
@Controller('v1/units/:unitId/work')
export class UnitWorkController {
  constructor(
    private readonly transactions: Transactions,
    private readonly workload: WorkloadService,
  ) {}

  /** How many open cases a unit has and who has them: counts and posts, nothing of any case. Of the own unit for heads. */
  @Get()
  @Allow('leave.record')
  @ApiOkResponse({ type: UnitWork })
  of(@CurrentActor() actor: Actor, @Param('unitId', ParseUUIDPipe) unitId: string): Promise<UnitWork> {
    const seesAll = (permissions['unit.change'] as readonly Role[]).includes(actor.role);
    if (!seesAll && actor.unitId !== unitId) throw new NotFound('unit');
    return this.transactions.read((tx) => this.workload.ofUnit(tx, unitId));
  }
}
