import { EventsServer } from '@cau-noi/messaging';
import { organisationMigrations, organisationTables } from '@cau-noi/organisation';
import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { EscalationConfig } from './config.js';
import { CreateAlerts1763683200000 } from './migrations/1763683200000-create-alerts.js';
import { SystemAlarms1795392000000 } from './migrations/1795392000000-system-alarms.js';
import { Answers1795420000000 } from './migrations/1795420000000-answers.js';
import { TellingsWithoutKey1795430000000 } from './migrations/1795430000000-tellings-without-key.js';
import { AlarmsByReason1796083200000 } from './migrations/1796083200000-alarms-by-reason.js';
import { OrganisationFromTheLibrary1796300000004 } from './migrations/1796300000004-organisation-from-the-library.js';
import { AnswersArePromises1796400000000 } from './migrations/1796400000000-answers-are-promises.js';
import { PolicyVersions1796450000000 } from './migrations/1796450000000-policy-versions.js';
import { SeveralAnswers1796460000000 } from './migrations/1796460000000-several-answers.js';
import { PolicyChangesRow, PolicyVersionRow } from './policies/policies.table.js';
import { CrowdsInTheStream1796510000000 } from './migrations/1796510000000-crowds-in-the-stream.js';
import { AlertNumberRow, AlertRow, KnownCaseRow, KnownClockRow, TellingRow } from './alerts/alerts.table.js';
import { CrowdDayRow, CrowdLevelRow, CrowdRow } from './crowd-stream/crowds.table.js';
import {
  CrowdCaseRow,
  CrowdLinkRow,
  CrowdPetitionRow,
  CrowdStreamRow,
  MatterRow,
} from './crowd-stream/stream.table.js';
import { PulseRow, SystemAlarmRow } from './system-alarms/system-alarms.table.js';

/** Alerts that climb both hierarchies until a named person answers. */
export const escalationService: ServiceDefinition<EscalationConfig> = {
  name: 'escalation',
  module: AppModule,
  Config: EscalationConfig,
  migrations: [
    CreateAlerts1763683200000,
    SystemAlarms1795392000000,
    Answers1795420000000,
    TellingsWithoutKey1795430000000,
    AlarmsByReason1796083200000,
    ...organisationMigrations,
    OrganisationFromTheLibrary1796300000004,
    AnswersArePromises1796400000000,
    PolicyVersions1796450000000,
    SeveralAnswers1796460000000,
    CrowdsInTheStream1796510000000,
  ],
  entities: [
    AlertRow,
    TellingRow,
    AlertNumberRow,
    KnownCaseRow,
    KnownClockRow,
    PolicyVersionRow,
    PolicyChangesRow,
    SystemAlarmRow,
    PulseRow,
    CrowdStreamRow,
    CrowdPetitionRow,
    CrowdCaseRow,
    CrowdLinkRow,
    MatterRow,
    CrowdRow,
    CrowdLevelRow,
    CrowdDayRow,
    ...organisationTables,
  ],
  transport: EventsServer,
  restMs: 100,
};
