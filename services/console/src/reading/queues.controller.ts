import { Controller, Get, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, PageQuery, type Actor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { caseStates } from '../domain/case-state.js';
import { dueFilters, QueuesService, type Queue, type QueueFilter } from './queues.service.js';
import { WorkloadService, type Load } from './workload.service.js';

const kinds = ['KN', 'TC', 'KNPA', 'KL'];

export class QueueQuery extends PageQuery implements QueueFilter {
  @ApiPropertyOptional({ enum: kinds })
  @IsOptional()
  @IsIn(kinds)
  kind?: string;

  @ApiPropertyOptional({ enum: caseStates })
  @IsOptional()
  @IsIn(caseStates)
  state?: QueueFilter['state'];

  @ApiPropertyOptional({ enum: dueFilters, description: 'Late; due today; due within 3 or 7 days; paused.' })
  @IsOptional()
  @IsIn(dueFilters)
  due?: QueueFilter['due'];

  @ApiPropertyOptional({ type: Boolean, description: 'Only petitions of five people or more.' })
  @IsOptional()
  @Transform(({ obj }) => asFlag((obj as Record<string, unknown>)['crowd']))
  @IsBoolean()
  crowd?: boolean;
}

const asFlag = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value);

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
  mine(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<Queue> {
    return this.transactions.read((tx) => this.queues.page(tx, 'mine', actor, query));
  }

  @Get('queues/unit')
  @Allow('queue.read')
  unit(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<Queue> {
    return this.transactions.read((tx) => this.queues.page(tx, 'unit', actor, query));
  }

  @Get('queues/unassigned')
  @Allow('workload.read')
  unassigned(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<Queue & { load: Load[] }> {
    return this.transactions.read(async (tx) => ({
      ...(await this.queues.page(tx, 'unassigned', actor, query)),
      load: await this.workload.of(tx, actor),
    }));
  }

  @Get('workload')
  @Allow('workload.read')
  async load(@CurrentActor() actor: Actor): Promise<{ items: Load[]; next: null }> {
    return { items: await this.transactions.read((tx) => this.workload.of(tx, actor)), next: null };
  }
}
