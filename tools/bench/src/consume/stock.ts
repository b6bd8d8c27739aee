import 'reflect-metadata';
import type { Envelope } from '@cau-noi/events';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { DataSource } from 'typeorm';
import type { Begin } from './contestant.js';
import { groupOf } from './contestant.js';
import { topic } from './register.js';
import { rowsOf } from './rows.js';
import { CaseRow, ClockRow, FactRow, HeadRow, InboxRow, OutboxRow } from './stock-entities.js';

let done = 0;

/** What one would write first: the stock Kafka transport, one event at a time, each row by `save`, in one transaction. */
@Controller()
export class StockConsumer {
  constructor(private readonly db: DataSource) {}

  @EventPattern(topic)
  async onPetitionRegistered(@Payload() event: Envelope<'intake.petition-registered.v1'>): Promise<void> {
    const { eventId, caseId, unitId, at, fact, clock, link } = rowsOf(event);
    const hash = Buffer.from(link.hash, 'hex');
    await this.db.transaction(async (manager) => {
      await manager.save(InboxRow, { eventId });
      await manager.save(CaseRow, { caseId, unitId, facts: 1 });
      await manager.save(FactRow, {
        eventId,
        caseId,
        type: 'petition-registered',
        at: new Date(at),
        data: JSON.parse(fact) as object,
      });
      await manager.save(ClockRow, {
        ...clock,
        startedBy: JSON.parse(clock.startedBy) as object,
        warnings: JSON.parse(clock.warnings) as object,
        warned: [],
        calendar: [],
        years: [2027],
        dueAt: new Date(clock.dueAt),
        lateFrom: new Date(clock.lateFrom),
        nextAt: new Date(clock.nextAt),
      });
      await manager.save(OutboxRow, {
        id: link.id,
        subject: caseId,
        envelope: link.envelope,
        previousHash: Buffer.alloc(32),
        hash,
      });
      await manager.save(HeadRow, { subject: caseId, length: 1, hash });
    });
    done++;
  }
}

export const begin: Begin = async ({ databaseUrl, brokers }) => {
  const db = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    poolSize: 6,
    entities: [CaseRow, ClockRow, FactRow, HeadRow, InboxRow, OutboxRow],
  });
  await db.initialize();
  Module({ controllers: [StockConsumer], providers: [{ provide: DataSource, useValue: db }] })(StockModule);
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(StockModule, {
    logger: ['error'],
    transport: Transport.KAFKA,
    options: {
      postfixId: '',
      client: { clientId: 'stock', brokers: brokers.split(',') },
      consumer: { groupId: groupOf('stock'), maxWaitTimeInMs: 250 },
      subscribe: { fromBeginning: true },
    },
  });
  await app.listen();
  const stop = async (): Promise<void> => {
    await app.close();
    await db.destroy();
  };
  return { count: () => done, stop };
};

class StockModule {}
