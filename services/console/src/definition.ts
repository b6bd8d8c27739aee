import { EventsServer } from '@cau-noi/messaging';
import { organisationMigrations, organisationTables } from '@cau-noi/organisation';
import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { ConsoleConfig } from './config.js';
import { CreateAccounts1763683200000 } from './migrations/1763683200000-create-accounts.js';
import { CreateReadModels1763683200001 } from './migrations/1763683200001-create-read-models.js';
import { AddProceedings1763700000001 } from './migrations/1763700000001-add-proceedings.js';
import { KeysAndLockTimes1795400000001 } from './migrations/1795400000001-keys-and-lock-times.js';
import { CaseWords1795400000002 } from './migrations/1795400000002-case-words.js';
import { ToBeAssigned1795400000003 } from './migrations/1795400000003-to-be-assigned.js';
import { Calendars1795400000004 } from './migrations/1795400000004-calendars.js';
import { ListOrders1795400000005 } from './migrations/1795400000005-list-orders.js';
import { AlertAnswers1795420000001 } from './migrations/1795420000001-alert-answers.js';
import { StateOrders1795420000002 } from './migrations/1795420000002-state-orders.js';
import { OlderCases1795420000003 } from './migrations/1795420000003-older-cases.js';
import { AlertNumbers1796100000001 } from './migrations/1796100000001-alert-numbers.js';
import { KnownBrowsers1796000000001 } from './migrations/1796000000001-known-browsers.js';
import { ToSign1796110000000 } from './migrations/1796110000000-to-sign.js';
import { WordsByReceipt1796120000000 } from './migrations/1796120000000-words-by-receipt.js';
import { OrganisationFromTheLibrary1796300000003 } from './migrations/1796300000003-organisation-from-the-library.js';
import { SystemAlarms1795392000000 } from './migrations/1795392000000-system-alarms.js';
import { AccountLinks1796400000001 } from './migrations/1796400000001-account-links.js';
import { DocumentNumbers1796500000055 } from './migrations/1796500000055-document-numbers.js';
import { Exports1796500000001 } from './migrations/1796500000001-exports.js';
import { AccountLinkRow, AccountRow } from './accounts/accounts.table.js';
import { AlertRungRow, AlertViewRow } from './alerts/alerts.table.js';
import { CaseViewRow } from './cases/case-views.table.js';
import { ExportPartRow, ExportRow } from './exports/exports.table.js';
import { DraftKeyRow, LockTimeRow } from './personal/personal.table.js';
import { CaseWordsRow } from './search/case-words.table.js';
import { SessionRow } from './sessions/sessions.table.js';
import { SetupLinkRow } from './setup/setup-links.table.js';
import { FailuresRow, KnownBrowserRow } from './sign-in/sign-in.table.js';
import { SystemAlarmRow } from './system-alarms/system-alarms.table.js';
import { TimelineEntryRow } from './timeline/timeline.table.js';

/** The console as the platform starts it. */
export const consoleService: ServiceDefinition<ConsoleConfig> = {
  name: 'console',
  module: AppModule,
  Config: ConsoleConfig,
  migrations: [
    CreateAccounts1763683200000,
    CreateReadModels1763683200001,
    AddProceedings1763700000001,
    SystemAlarms1795392000000,
    KeysAndLockTimes1795400000001,
    CaseWords1795400000002,
    ToBeAssigned1795400000003,
    Calendars1795400000004,
    ListOrders1795400000005,
    AlertAnswers1795420000001,
    StateOrders1795420000002,
    OlderCases1795420000003,
    KnownBrowsers1796000000001,
    AlertNumbers1796100000001,
    ToSign1796110000000,
    WordsByReceipt1796120000000,
    ...organisationMigrations,
    OrganisationFromTheLibrary1796300000003,
    AccountLinks1796400000001,
    DocumentNumbers1796500000055,
    Exports1796500000001,
  ],
  entities: [
    AccountRow,
    AccountLinkRow,
    AlertViewRow,
    AlertRungRow,
    CaseViewRow,
    DraftKeyRow,
    ExportPartRow,
    ExportRow,
    LockTimeRow,
    CaseWordsRow,
    SessionRow,
    SetupLinkRow,
    FailuresRow,
    KnownBrowserRow,
    SystemAlarmRow,
    TimelineEntryRow,
    ...organisationTables,
  ],
  transport: EventsServer,
  restMs: 40,
};
