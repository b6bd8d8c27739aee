import 'reflect-metadata';
import { Module, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientProxyFactory, Transport, type KafkaOptions, type MicroserviceOptions } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { serve, type Listening, type Surroundings } from '../rival.js';
import { Sender, StockCases, StockViews } from './controllers.js';
import { CaseEntity, HistoryEntity, ViewEntity } from './entities.js';

class StockModule {}

/** What one would write first: Nest, TypeORM and the stock Kafka transport as their manuals show them. */
async function begin({ databaseUrl, brokers }: Surroundings): Promise<Listening> {
  const entities = [CaseEntity, HistoryEntity, ViewEntity];
  const db = new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 10, entities, synchronize: true });
  await db.initialize();
  const sender = ClientProxyFactory.create({
    transport: Transport.KAFKA,
    options: { ...kafka(brokers, 'sender'), producerOnlyMode: true },
  });
  await sender.connect();
  const providers = [
    { provide: DataSource, useValue: db },
    { provide: Sender, useValue: sender },
  ];
  Module({ controllers: [StockCases, StockViews], providers })(StockModule);
  const app = await NestFactory.create(StockModule, new FastifyAdapter(), { logger: ['error'] });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
  app.connectMicroservice<MicroserviceOptions>({
    transport: Transport.KAFKA,
    options: { ...kafka(brokers, 'views'), consumer: { groupId: 'stock-views', maxWaitTimeInMs: 250 } },
  });
  await app.startAllMicroservices();
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl() };
}

const kafka = (brokers: string, clientId: string): NonNullable<KafkaOptions['options']> => ({
  postfixId: '',
  client: { clientId, brokers: brokers.split(',') },
  subscribe: { fromBeginning: true },
});

serve(begin);
