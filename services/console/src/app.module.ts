import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { Authenticator, SystemClock } from '@cau-noi/platform';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { AccountsStore } from './accounts/accounts.store.js';
import { AttemptsService } from './sign-in/attempts.service.js';
import { AttemptsStore } from './sign-in/attempts.store.js';
import { KnownBrowsersStore } from './sign-in/known-browsers.store.js';
import { PasswordsService } from './accounts/passwords.service.js';
import { SetupController } from './setup/setup.controller.js';
import { SetupLinksStore } from './setup/setup-links.store.js';
import { SetupService } from './setup/setup.service.js';
import { Gateway } from './gateway/gateway.server.js';
import { Pages } from './gateway/pages.service.js';
import { PublicServer } from './gateway/public.server.js';
import { ServiceRegistry } from './upstream/service-registry.service.js';
import { Upstream } from './upstream/upstream.service.js';
import { WebApp } from './gateway/web-app.service.js';
import { ChangeAnnouncer } from './replicas/change-announcer.service.js';
import { LiveBus } from './replicas/live-bus.store.js';
import { StreamController } from './live/stream.controller.js';
import { StreamHub } from './live/stream-hub.service.js';
import { AlertProjectionService } from './alerts/alert-projection.service.js';
import { AlertsConsumer } from './alerts/alerts.consumer.js';
import { CaseProjectionService } from './cases/case-projection.service.js';
import { CaseWordsService } from './search/case-words.store.js';
import { CasesConsumer } from './cases/cases.consumer.js';
import { DirectoryChanges } from './replicas/directory-changes.service.js';
import { SystemAlarmProjectionService } from './system-alarms/system-alarm-projection.service.js';
import { SystemAlarmsConsumer } from './system-alarms/system-alarms.consumer.js';
import { TimelineService } from './timeline/timeline.store.js';
import { AlertsController } from './alerts/alerts.controller.js';
import { AlertsService } from './alerts/alerts.service.js';
import { CaseSearchController } from './search/case-search.controller.js';
import { CaseSearchService } from './search/case-search.service.js';
import { CasesController } from './cases/cases.controller.js';
import { CasesService } from './cases/cases.service.js';
import { KnownPeopleController } from './persons/known-people.controller.js';
import { KnownPeopleService } from './persons/known-people.service.js';
import { NumbersService } from './search/numbers.service.js';
import { PlacesService } from './visibility/reporting-lines.service.js';
import { QueuesController } from './queues/queues.controller.js';
import { QueuesService } from './queues/queues.service.js';
import { ReturnsService } from './queues/last-returns.store.js';
import { WorkloadService } from './workload/workload.store.js';
import { DemonstrationController } from './personal/demonstration.controller.js';
import { DemonstrationService } from './personal/demonstration.service.js';
import { DemonstrationStore } from './personal/demonstration.store.js';
import { DraftKeysStore } from './personal/draft-keys.store.js';
import { JwksController } from './sessions/jwks.controller.js';
import { LockTimesController } from './personal/lock-times.controller.js';
import { LockTimesStore } from './personal/lock-times.store.js';
import { MeService } from './personal/me.service.js';
import { OfficersStore } from './organisation/officers.store.js';
import { SessionsController } from './sign-in/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SessionsStore } from './sessions/sessions.store.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { TokensService } from './sessions/tokens.service.js';
import { SessionAuthenticator } from './sessions/session-context.service.js';

const accounts = [
  AccountsService,
  AccountsStore,
  AttemptsService,
  AttemptsStore,
  KnownBrowsersStore,
  PasswordsService,
  SetupLinksStore,
  SetupService,
];
const sessions = [
  DemonstrationService,
  DemonstrationStore,
  DraftKeysStore,
  LockTimesStore,
  MeService,
  OfficersStore,
  SessionsService,
  SessionsStore,
  SignInService,
  TokensService,
  SystemClock,
];
const gateway = [Gateway, Pages, PublicServer, ServiceRegistry, Upstream, WebApp];
const live = [ChangeAnnouncer, LiveBus, StreamHub];
const projections = [
  AlertProjectionService,
  CaseProjectionService,
  CaseWordsService,
  DirectoryChanges,
  SystemAlarmProjectionService,
  TimelineService,
];
const reading = [
  AlertsService,
  CaseSearchService,
  CasesService,
  KnownPeopleService,
  NumbersService,
  PlacesService,
  QueuesService,
  ReturnsService,
  WorkloadService,
];

/** The way in, and what people read. */
@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [
    AccountsController,
    SetupController,
    SessionsController,
    JwksController,
    DemonstrationController,
    LockTimesController,
    CaseSearchController,
    CasesController,
    KnownPeopleController,
    QueuesController,
    AlertsController,
    StreamController,
    CasesConsumer,
    AlertsConsumer,
    SystemAlarmsConsumer,
  ],
  providers: [
    ...accounts,
    ...sessions,
    ...gateway,
    ...live,
    ...projections,
    ...reading,
    { provide: Authenticator, useClass: SessionAuthenticator },
  ],
})
export class AppModule {}
