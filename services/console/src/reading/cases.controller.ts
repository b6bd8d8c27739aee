import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, PageOf, PageQuery, type Actor, type Page } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import type { FastifyReply } from 'fastify';
import { CaseDetail, TimelineItem } from './case.answers.js';
import { CasesService } from './cases.service.js';

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
  @ApiParam({ name: 'id', description: 'Id or number of the case.' })
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
  @ApiParam({ name: 'id', description: 'Id or number of the case.' })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<TimelineItem>> {
    return this.transactions.read((tx) => this.cases.timeline(tx, actor, id, query));
  }
}
