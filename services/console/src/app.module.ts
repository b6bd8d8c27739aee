import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { Authenticator, SystemClock } from '@cau-noi/platform';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { AttemptsService } from './accounts/attempts.service.js';
import { KnownBrowsersService } from './accounts/known-browsers.service.js';
import { PasswordsService } from './accounts/passwords.service.js';
import { SetupController } from './accounts/setup.controller.js';
import { SetupService } from './accounts/setup.service.js';
import { Door } from './gateway/door.js';
import { Pages } from './gateway/pages.js';
import { PublicServer } from './gateway/public-server.js';
import { Services } from './gateway/services.js';
import { Upstream } from './gateway/upstream.js';
import { WebApp } from './gateway/web-app.js';
import { AfterCommit } from './live/after-commit.js';
import { LiveBus } from './live/live-bus.js';
import { StreamController } from './live/stream.controller.js';
import { StreamHub } from './live/stream-hub.js';
import { AlertProjectionService } from './projections/alert-projection.service.js';
import { AlertsConsumer } from './projections/alerts.consumer.js';
import { CaseProjectionService } from './projections/case-projection.service.js';
import { CaseWordsService } from './projections/case-words.service.js';
import { CasesConsumer } from './projections/cases.consumer.js';
import { DirectoryChanges } from './projections/directory-changes.js';
import { SystemAlarmProjectionService } from './projections/system-alarm-projection.service.js';
import { SystemAlarmsConsumer } from './projections/system-alarms.consumer.js';
import { TimelineService } from './projections/timeline.service.js';
import { AlertsController } from './reading/alerts.controller.js';
import { AlertsService } from './reading/alerts.service.js';
import { CaseSearchController } from './reading/case-search.controller.js';
import { CaseSearchService } from './reading/case-search.service.js';
import { CasesController } from './reading/cases.controller.js';
import { CasesService } from './reading/cases.service.js';
import { KnownPeopleController } from './reading/known-people.controller.js';
import { KnownPeopleService } from './reading/known-people.service.js';
import { NumbersService } from './reading/numbers.service.js';
import { PlacesService } from './reading/places.service.js';
import { QueuesController } from './reading/queues.controller.js';
import { QueuesService } from './reading/queues.service.js';
import { ReturnsService } from './reading/returns.service.js';
import { WorkloadService } from './reading/workload.service.js';
import { DemonstrationController } from './sessions/demonstration.controller.js';
import { DemonstrationService } from './sessions/demonstration.service.js';
import { DraftKeysService } from './sessions/draft-keys.service.js';
import { JwksController } from './sessions/jwks.controller.js';
import { LockTimesController } from './sessions/lock-times.controller.js';
import { LockTimesService } from './sessions/lock-times.service.js';
import { MeService } from './sessions/me.service.js';
import { OfficersService } from './sessions/officers.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInService } from './sessions/sign-in.service.js';
import { TokensService } from './sessions/tokens.service.js';
import { DoorAuthenticator } from './sessions/way-in.js';

const accounts = [AccountsService, AttemptsService, KnownBrowsersService, PasswordsService, SetupService];
const sessions = [
  DemonstrationService,
  DraftKeysService,
  LockTimesService,
  MeService,
  OfficersService,
  SessionsService,
  SignInService,
  TokensService,
  SystemClock,
];
const gateway = [Door, Pages, PublicServer, Services, Upstream, WebApp];
const live = [AfterCommit, LiveBus, StreamHub];
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
    { provide: Authenticator, useClass: DoorAuthenticator },
  ],
})
export class AppModule {}
