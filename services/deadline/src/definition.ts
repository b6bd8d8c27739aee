import { EventsServer } from '@cau-noi/messaging';
import { organisationMigrations, organisationTables } from '@cau-noi/organisation';
import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { DeadlineConfig } from './config.js';
import { ClockTimers1796256000000 } from './migrations/1796256000000-clock-timers.js';
import { CreateClocks1795219200000 } from './migrations/1795219200000-create-clocks.js';
import { OrganisationFromTheLibrary1796300000002 } from './migrations/1796300000002-organisation-from-the-library.js';
import { PausesAndHistory1795305600000 } from './migrations/1795305600000-pauses-and-history.js';
import { OrderOfKnowledge1795651200000 } from './migrations/1795651200000-order-of-knowledge.js';
import { PapersOfFacts1795737600000 } from './migrations/1795737600000-papers-of-facts.js';
import { MonthsOfUnits1796169600000 } from './migrations/1796169600000-months-of-units.js';
import { Reconciliation1795392000000 } from './migrations/1795392000000-reconciliation.js';
import { ReportingLines1795564800000 } from './migrations/1795564800000-reporting-lines.js';
import { ReleasedRules1795478400000 } from './migrations/1795478400000-released-rules.js';
import { CalendarRow } from './calendars/calendars.table.js';
import { ClockRow, ClockTimerRow, PastResultRow } from './clocks/clocks.table.js';
import { CaseFactRow, CaseRow, CommitteeRow } from './facts/facts.table.js';
import { LatencyRow } from './overdue/latencies.table.js';
import { ReceivingUnitRow } from './reception/receiving-units.table.js';
import { KnownAlertRow } from './reconciliation/known-alerts.table.js';
import { RederivationRow, ReleasedRuleRow } from './rederivation/rederivations.table.js';

/** Legal clocks: when a case is due, why then, and that it is late. */
export const deadlineService: ServiceDefinition<DeadlineConfig> = {
  name: 'deadline',
  module: AppModule,
  Config: DeadlineConfig,
  migrations: [
    CreateClocks1795219200000,
    PausesAndHistory1795305600000,
    Reconciliation1795392000000,
    ReleasedRules1795478400000,
    ReportingLines1795564800000,
    OrderOfKnowledge1795651200000,
    PapersOfFacts1795737600000,
    MonthsOfUnits1796169600000,
    ClockTimers1796256000000,
    ...organisationMigrations,
    OrganisationFromTheLibrary1796300000002,
  ],
  entities: [
    CalendarRow,
    ClockRow,
    ClockTimerRow,
    PastResultRow,
    CaseFactRow,
    CaseRow,
    CommitteeRow,
    LatencyRow,
    ReceivingUnitRow,
    KnownAlertRow,
    RederivationRow,
    ReleasedRuleRow,
    ...organisationTables,
  ],
  transport: EventsServer,
  restMs: 100,
};
