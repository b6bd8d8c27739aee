import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { DataSource, EntitySchema, type ColumnType } from 'typeorm';
import type { Begin } from './contestant.js';
import type { Column, TablePattern } from './pattern.js';
import { topic, type Registered } from './register.js';
import { filler, type Filled } from './rows.js';

/** How rows are made and where they go; there is one contest per process. */
class Desk {
  done = 0;

  constructor(
    private readonly db: DataSource,
    private readonly patterns: readonly TablePattern[],
    private readonly fill: (event: Registered) => Filled,
  ) {}

  async take(event: Registered): Promise<void> {
    const tables = this.fill(event);
    await this.db.transaction(async (manager) => {
      for (const [at, { table, rows }] of this.patterns.entries()) {
        for (const row of tables[at]!) await manager.save(table, entityOf(rows[0]!, row));
      }
    });
    this.done++;
  }
}

/** What one would write first: the stock Kafka transport, one event at a time, each row by `save`, in one transaction. */
@Controller()
export class StockConsumer {
  constructor(private readonly desk: Desk) {}

  @EventPattern(topic)
  onPetitionRegistered(@Payload() event: Registered): Promise<void> {
    return this.desk.take(event);
  }
}

class StockModule {}

export const begin: Begin = async ({ databaseUrl, brokers, groupId, patterns }) => {
  const db = new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 6, entities: patterns.map(schemaOf) });
  await db.initialize();
  const desk = new Desk(db, patterns, filler(patterns));
  Module({ controllers: [StockConsumer], providers: [{ provide: Desk, useValue: desk }] })(StockModule);
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(StockModule, {
    logger: ['error'],
    transport: Transport.KAFKA,
    options: {
      postfixId: '',
      client: { clientId: 'stock', brokers: brokers.split(',') },
      consumer: { groupId, maxWaitTimeInMs: 250 },
      subscribe: { fromBeginning: true },
    },
  });
  await app.listen();
  const stop = async (): Promise<void> => {
    await app.close();
    await db.destroy();
  };
  return { count: () => desk.done, stop };
};

/** An entity as its class with decorators would describe it. */
function schemaOf({ table, rows }: TablePattern): EntitySchema {
  const columns = rows[0]!.map(({ name, type, isKey }) => [
    name,
    {
      type: type.replace('[]', '') as ColumnType,
      array: type.endsWith('[]'),
      primary: isKey || (table === 'outbox' && name === 'id'),
      nullable: true,
    },
  ]);
  return new EntitySchema({ name: table, tableName: table, columns: Object.fromEntries(columns) });
}

/** Values as TypeORM wants them. */
const entityOf = (columns: readonly Column[], row: readonly (string | null)[]): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name, type }, i) => [name, valueOf(type, row[i] ?? null)]));

function valueOf(type: string, text: string | null): unknown {
  if (text === null) return null;
  if (type.endsWith('[]'))
    return text
      .slice(1, -1)
      .split(',')
      .filter((part) => part !== '');
  if (type === 'jsonb') return JSON.parse(text);
  if (type === 'bytea') return Buffer.from(text.slice(2), 'hex');
  if (type === 'boolean') return text.startsWith('t');
  return /int/.test(type) ? Number(text) : text;
}
