import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { Authenticator, SystemClock } from '@cau-noi/platform';
import { AccountLinksController } from './accounts/account-links.controller.js';
import { AccountLinksService } from './accounts/account-links.service.js';
import { AccountLinksStore } from './accounts/account-links.store.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { AccountsStore } from './accounts/accounts.store.js';
import { PasswordsService } from './accounts/passwords.service.js';
import { AlertListStore } from './alerts/alert-list.store.js';
import { AlertProjectionService } from './alerts/alert-projection.service.js';
import { AlertViewsStore } from './alerts/alert-views.store.js';
import { AlertsConsumer } from './alerts/alerts.consumer.js';
import { AlertsController } from './alerts/alerts.controller.js';
import { AlertsService } from './alerts/alerts.service.js';
import { CaseDetailsStore } from './cases/case-details.store.js';
import { CaseProjectionService } from './cases/case-projection.service.js';
import { CaseViewsStore } from './cases/case-views.store.js';
import { CasesConsumer } from './cases/cases.consumer.js';
import { CasesController } from './cases/cases.controller.js';
import { CasesService } from './cases/cases.service.js';
import { ExportsController } from './exports/exports.controller.js';
import { ExportsJob } from './exports/exports.job.js';
import { ExportsService } from './exports/exports.service.js';
import { ExportsStore } from './exports/exports.store.js';
import { Gateway } from './gateway/gateway.server.js';
import { Pages } from './gateway/pages.service.js';
import { PublicServer } from './gateway/public.server.js';
import { WebApp } from './gateway/web-app.service.js';
import { StreamHub } from './live/stream-hub.service.js';
import { StreamController } from './live/stream.controller.js';
import { OfficersStore } from './organisation/officers.store.js';
import { DemonstrationController } from './personal/demonstration.controller.js';
import { DemonstrationService } from './personal/demonstration.service.js';
import { DemonstrationStore } from './personal/demonstration.store.js';
import { DraftKeysStore } from './personal/draft-keys.store.js';
import { LockTimesController } from './personal/lock-times.controller.js';
import { LockTimesStore } from './personal/lock-times.store.js';
import { MeService } from './personal/me.service.js';
import { KnownPeopleController } from './persons/known-people.controller.js';
import { KnownPeopleService } from './persons/known-people.service.js';
import { LastReturnsStore } from './queues/last-returns.store.js';
import { QueuesController } from './queues/queues.controller.js';
import { QueuesService } from './queues/queues.service.js';
import { RowFactsStore } from './queues/row-facts.store.js';
import { ChangeAnnouncer } from './replicas/change-announcer.service.js';
import { DirectoryChanges } from './replicas/directory-changes.service.js';
import { LiveBus } from './replicas/live-bus.store.js';
import { CaseSearchController } from './search/case-search.controller.js';
import { CaseSearchService } from './search/case-search.service.js';
import { CaseSearchStore } from './search/case-search.store.js';
import { CaseWordsService } from './search/case-words.service.js';
import { CaseWordsStore } from './search/case-words.store.js';
import { NumbersService } from './search/numbers.service.js';
import { JwksController } from './sessions/jwks.controller.js';
import { SessionAuthenticator } from './sessions/session-context.service.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SessionsStore } from './sessions/sessions.store.js';
import { TokensService } from './sessions/tokens.service.js';
import { FirstStepsController } from './setup/first-steps.controller.js';
import { FirstStepsStore } from './setup/first-steps.store.js';
import { SetupLinksStore } from './setup/setup-links.store.js';
import { SetupController } from './setup/setup.controller.js';
import { SetupService } from './setup/setup.service.js';
import { AttemptsService } from './sign-in/attempts.service.js';
import { AttemptsStore } from './sign-in/attempts.store.js';
import { KnownBrowsersStore } from './sign-in/known-browsers.store.js';
import { SessionsController } from './sign-in/sessions.controller.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SystemAlarmsConsumer } from './system-alarms/system-alarms.consumer.js';
import { SystemAlarmsStore } from './system-alarms/system-alarms.store.js';
import { TimelineStore } from './timeline/timeline.store.js';
import { ServiceRegistry } from './upstream/service-registry.service.js';
import { Upstream } from './upstream/upstream.service.js';
import { UnitWorkController } from './workload/unit-work.controller.js';
import { WorkloadService } from './workload/workload.service.js';
import { WorkloadStore } from './workload/workload.store.js';

const accounts = [AccountLinksService, AccountLinksStore, AccountsService, AccountsStore, PasswordsService];
const signIn = [AttemptsService, AttemptsStore, KnownBrowsersStore, SignInService];
const setup = [FirstStepsStore, SetupLinksStore, SetupService];
const personal = [DemonstrationService, DemonstrationStore, DraftKeysStore, LockTimesStore, MeService];
const sessions = [OfficersStore, SessionsService, SessionsStore, SystemClock, TokensService];
const gateway = [Gateway, Pages, PublicServer, ServiceRegistry, Upstream, WebApp];
const live = [ChangeAnnouncer, DirectoryChanges, LiveBus, StreamHub];
const alerts = [AlertListStore, AlertProjectionService, AlertsService, AlertViewsStore, SystemAlarmsStore];
const cases = [CaseDetailsStore, CaseProjectionService, CasesService, CaseViewsStore, TimelineStore];
const search = [
  CaseSearchService,
  CaseSearchStore,
  CaseWordsService, // nobody asks it: it follows the projection of cases by itself
  CaseWordsStore,
  KnownPeopleService,
  NumbersService,
];
const exportsOfLists = [ExportsJob, ExportsService, ExportsStore];
const queues = [LastReturnsStore, QueuesService, RowFactsStore, WorkloadService, WorkloadStore];

/** The public origin, and what people read. */
@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [
    AccountsController,
    AccountLinksController,
    SetupController,
    FirstStepsController,
    SessionsController,
    JwksController,
    DemonstrationController,
    LockTimesController,
    CaseSearchController,
    CasesController,
    KnownPeopleController,
    QueuesController,
    UnitWorkController,
    ExportsController,
    AlertsController,
    StreamController,
    CasesConsumer,
    AlertsConsumer,
    SystemAlarmsConsumer,
  ],
  providers: [
    ...accounts,
    ...signIn,
    ...setup,
    ...personal,
    ...sessions,
    ...gateway,
    ...live,
    ...alerts,
    ...cases,
    ...search,
    ...queues,
    ...exportsOfLists,
    { provide: Authenticator, useClass: SessionAuthenticator },
  ],
})
export class AppModule {}
