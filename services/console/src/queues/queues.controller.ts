import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { WorkloadQuery } from '../workload/workload.input.js';
import { WorkloadService } from '../workload/workload.service.js';
import { LoadList } from '../workload/workload.view.js';
import { QueueQuery } from './queue.input.js';
import { Queue, UnassignedQueue } from './queue.view.js';
import { QueuesService } from './queues.service.js';

@ApiTags('console')
@Controller('v1')
export class QueuesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly queues: QueuesService,
    private readonly workload: WorkloadService,
  ) {}

  @Get('queues/mine')
  @Allow('queue.read')
  @ApiOkResponse({ type: Queue })
  mine(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<Queue> {
    return this.transactions.read((tx) => this.queues.page(tx, 'mine', actor, query));
  }

  @Get('queues/unit')
  @Allow('case.read')
  @ApiOkResponse({ type: Queue })
  unit(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<Queue> {
    return this.transactions.read((tx) => this.queues.page(tx, 'unit', actor, query));
  }

  @Get('queues/unassigned')
  @Allow('workload.read')
  @ApiOkResponse({ type: UnassignedQueue })
  unassigned(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<UnassignedQueue> {
    return this.transactions.read(async (tx) => ({
      ...(await this.queues.page(tx, 'unassigned', actor, query)),
      load: await this.workload.of(tx, actor, { stage: query.tab === 'verify' ? 'settle' : 'sort' }),
    }));
  }

  @Get('queues/to-sign')
  @Allow('case.sign')
  @ApiOkResponse({ type: Queue })
  toSign(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<Queue> {
    return this.transactions.read((tx) => this.queues.page(tx, 'to-sign', actor, query));
  }

  @Get('workload')
  @Allow('workload.read')
  @ApiOkResponse({ type: LoadList })
  async load(@CurrentActor() actor: Actor, @Query() query: WorkloadQuery): Promise<LoadList> {
    return { items: await this.transactions.read((tx) => this.workload.of(tx, actor, query)), next: null };
  }
}
