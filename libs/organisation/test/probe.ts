import { Module } from '@nestjs/common';
import { EventsServer, MessagingModule, Transactions, type Tx } from '@cau-noi/messaging';
import { ServiceConfig, type ServiceDefinition } from '@cau-noi/platform';
import type { TestService } from '@cau-noi/testing';
import { OrganisationModule, organisationMigrations } from '../src/index.js';

@Module({ imports: [MessagingModule, OrganisationModule] })
class ProbeModule {}

/** A service that keeps the organisation and nothing else. */
export const probe: ServiceDefinition = {
  name: 'routing',
  module: ProbeModule,
  Config: ServiceConfig,
  migrations: organisationMigrations,
  entities: [],
  transport: EventsServer,
};

/** Asks in a transaction of its own. */
export const ask = <T>(service: TestService, question: (tx: Tx) => Promise<T>): Promise<T> =>
  service.get(Transactions).read(question);
