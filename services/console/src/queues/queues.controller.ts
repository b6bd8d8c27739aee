import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, IsDay, PageQuery, type Actor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { kindCodes, stateCodes } from '@cau-noi/vocabulary';
import { dueFilters, queueSorts, queueTabs, waitsFilters, type QueueFilter } from './queue-conditions.store.js';
import { LoadList, Queue, UnassignedQueue } from './queue.view.js';
import { QueuesService } from './queues.service.js';
import { WorkloadService, type Wanted } from '../workload/workload.store.js';

export class QueueQuery extends PageQuery implements QueueFilter {
  @ApiPropertyOptional({ enum: kindCodes })
  @IsOptional()
  @IsIn(kindCodes)
  kind?: string;

  @ApiPropertyOptional({ enum: stateCodes })
  @IsOptional()
  @IsIn(stateCodes)
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

  @ApiPropertyOptional({ type: String, description: 'Subject (lĩnh vực) as a code.' })
  @IsOptional()
  @MaxLength(80)
  @Matches(/^[a-z0-9-]+$/)
  subject?: string;

  @ApiPropertyOptional({ type: String, description: 'Five-digit commune code of the place the matter is about.' })
  @IsOptional()
  @Matches(/^\d{5}$/)
  place?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Received on this day or later.' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Received on this day or earlier.' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional({ enum: queueSorts, default: 'due' })
  @IsOptional()
  @IsIn(queueSorts)
  sort?: QueueFilter['sort'];

  @ApiPropertyOptional({
    enum: waitsFilters,
    description: 'Only what waits for the signature or approval of the reader.',
  })
  @IsOptional()
  @IsIn(waitsFilters)
  waits?: QueueFilter['waits'];

  @ApiPropertyOptional({
    enum: queueTabs,
    description: 'mine: todo, waiting, paused, done; unassigned: classify, verify; without it every open case.',
  })
  @IsOptional()
  @IsIn(queueTabs)
  tab?: QueueFilter['tab'];
}

/** The stages at which a case is given to somebody. */
const stages = ['sort', 'settle'] as const;

export class WorkloadQuery implements Wanted {
  @ApiPropertyOptional({
    enum: stages,
    default: 'sort',
    description: 'What the cases are given for: by state, settle after acceptance.',
  })
  @IsOptional()
  @IsIn(stages)
  stage?: (typeof stages)[number];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: 100,
    description: 'The cases that are to be given.',
  })
  @IsOptional()
  @Transform(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  caseId?: string[];
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
