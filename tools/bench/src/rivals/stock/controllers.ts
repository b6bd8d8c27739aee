import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, NotFoundException, Param, Post } from '@nestjs/common';
import { EventPattern, Payload, type ClientKafka } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { DataSource } from 'typeorm';
import { AssignCase, DecideCase, RegisterPetition } from './bodies.js';
import { CaseEntity, HistoryEntity, ViewEntity, type CaseRow } from './entities.js';
import { topic } from './topic.js';

export const Sender = Symbol('Sender');

type Sent = { caseId: string; state: string; type: string };
type Accepted = { caseId: string };

/** Commands: load, save, save, commit, emit. What is lost between the last two is lost. */
@Controller('v1')
export class StockCases {
  constructor(
    private readonly db: DataSource,
    @Inject(Sender) private readonly sender: ClientKafka,
  ) {}

  @Post('petitions')
  async register(@Body() body: RegisterPetition): Promise<Accepted> {
    const dueAt = new Date(body.dueAt);
    const nobody = { handlerPostId: null, outcome: null, document: null };
    return this.keep({ ...body, ...nobody, dueAt, caseId: randomUUID(), state: 'received' }, 'registered', body);
  }

  @Post('cases/:caseId/assignment')
  @HttpCode(200)
  async assign(@Param('caseId') caseId: string, @Body() body: AssignCase): Promise<Accepted> {
    return this.keep({ ...(await this.read(caseId)), handlerPostId: body.postId }, 'assigned', body);
  }

  @Post('cases/:caseId/decision')
  @HttpCode(200)
  async decide(@Param('caseId') caseId: string, @Body() body: DecideCase): Promise<Accepted> {
    return this.keep({ ...(await this.read(caseId)), ...body, state: 'decided' }, 'decided', body);
  }

  @Get('cases/:caseId')
  async read(@Param('caseId') caseId: string): Promise<CaseRow> {
    const found = await this.db.getRepository(CaseEntity).findOneBy({ caseId });
    if (!found) throw new NotFoundException();
    return found;
  }

  private async keep(next: CaseRow, type: string, data: object): Promise<Accepted> {
    const { caseId, state } = next;
    await this.db.transaction(async (manager) => {
      await manager.save(CaseEntity, next);
      await manager.save(HistoryEntity, { id: randomUUID(), caseId, type, at: new Date(), data });
    });
    const value: Sent = { caseId, state, type };
    await lastValueFrom(this.sender.emit(topic, { key: caseId, value }));
    return { caseId };
  }
}

/** Readers of events, one at a time, each row by `save`. */
@Controller()
export class StockViews {
  constructor(private readonly db: DataSource) {}

  @EventPattern(topic)
  async onEvent(@Payload() { caseId, state, type }: Sent): Promise<void> {
    await this.db.getRepository(ViewEntity).save({ caseId, state, type, changedAt: new Date() });
  }
}
