import { EventsServer } from '@cau-noi/messaging';
import { organisationMigrations, organisationTables } from '@cau-noi/organisation';
import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { RoutingConfig } from './config.js';
import { CreateCases1763600000000 } from './migrations/1763600000000-create-cases.js';
import { SuspendAndExtend1763700000000 } from './migrations/1763700000000-suspend-and-extend.js';
import { OrganisationFromTheLibrary1796300000001 } from './migrations/1796300000001-organisation-from-the-library.js';
import { Representatives1796110000001 } from './migrations/1796110000001-representatives.js';
import { OrderOfActs1796100000000 } from './migrations/1796100000000-order-of-acts.js';
import { CaseRow, HistoryRow, StepRow } from './case/cases.table.js';
import { EarlyFactRow } from './registrations/early-facts.table.js';

/** The lifecycle of cases: who has one, what may be done with it now, how it ends. */
export const routingService: ServiceDefinition<RoutingConfig> = {
  name: 'routing',
  module: AppModule,
  Config: RoutingConfig,
  migrations: [
    CreateCases1763600000000,
    SuspendAndExtend1763700000000,
    OrderOfActs1796100000000,
    Representatives1796110000001,
    ...organisationMigrations,
    OrganisationFromTheLibrary1796300000001,
  ],
  entities: [CaseRow, HistoryRow, StepRow, EarlyFactRow, ...organisationTables],
  transport: EventsServer,
  restMs: 25,
};
