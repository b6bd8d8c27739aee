import { EventsServer } from '@cau-noi/messaging';
import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { IntakeConfig } from './config.js';
import { CreateRegister1764000000000 } from './migrations/1764000000000-create-register.js';
import { NumberAndJoin1795400000000 } from './migrations/1795400000000-number-and-join.js';
import { ProtectDenouncers1795500000000 } from './migrations/1795500000000-protect-denouncers.js';
import { LateEntries1796200000000 } from './migrations/1796200000000-late-entries.js';

/** The reception desk: visits, petitions, the register and the identity vault. */
export const intakeService: ServiceDefinition<IntakeConfig> = {
  name: 'intake',
  module: AppModule,
  Config: IntakeConfig,
  migrations: [
    CreateRegister1764000000000,
    NumberAndJoin1795400000000,
    ProtectDenouncers1795500000000,
    LateEntries1796200000000,
  ],
  entities: [],
  transport: EventsServer,
  restMs: 100,
};
