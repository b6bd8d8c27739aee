import { EventsServer } from '@cau-noi/messaging';
import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { IntakeConfig } from './config.js';
import { CreateRegister1764000000000 } from './migrations/1764000000000-create-register.js';
import { NumberAndJoin1795400000000 } from './migrations/1795400000000-number-and-join.js';
import { ProtectDenouncers1795500000000 } from './migrations/1795500000000-protect-denouncers.js';
import { LateEntries1796200000000 } from './migrations/1796200000000-late-entries.js';
import { PeopleSetApartRow, StandingRow } from './cases/standings.table.js';
import { OpeningRow, RightRow } from './identities/identities.table.js';
import { PetitionRow, PetitionerRow } from './petitions/petitions.table.js';
import { CaseCounterRow } from './register/case-counters.table.js';
import { PostRow, UnitRow } from './units/units.table.js';
import { VisitRow, VisitorRow } from './visits/visits.table.js';

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
  entities: [
    StandingRow,
    PeopleSetApartRow,
    OpeningRow,
    RightRow,
    PetitionRow,
    PetitionerRow,
    CaseCounterRow,
    UnitRow,
    PostRow,
    VisitRow,
    VisitorRow,
  ],
  transport: EventsServer,
  restMs: 100,
};
