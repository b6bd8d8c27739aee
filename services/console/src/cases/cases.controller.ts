import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, PageOf, PageQuery, type Actor, type Page } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import type { FastifyReply } from 'fastify';
import { TimelineItem } from '../timeline/timeline.view.js';
import { CaseDetail } from './case-detail.view.js';
import { CasesService } from './cases.service.js';

const idOrNumber = {
  name: 'id',
  description: 'Id or number of the case.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9-]{3,60}$', example: 'XAA-26-000001' },
} as const;

@ApiTags('console')
@Controller('v1/cases')
export class CasesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: CasesService,
  ) {}

  @Get(':id')
  @Allow('case.read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CaseDetail })
  @ApiParam(idOrNumber)
  async get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail> {
    const found = await this.transactions.read((tx) => this.cases.get(tx, actor, id));
    void reply.header('etag', `"${found.version}"`);
    return found;
  }

  @Get(':id/timeline')
  @Allow('case.read')
  @PageOf(TimelineItem)
  @ApiParam(idOrNumber)
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<TimelineItem>> {
    return this.transactions.read((tx) => this.cases.timeline(tx, actor, id, query));
  }
}
