import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { ClocksController } from './clock-view/clocks.controller.js';
import { MonthClocksController } from './clock-view/month-clocks.controller.js';
import { ReadClocksService } from './clock-view/read-clocks.service.js';
import { ClocksConsumer } from './clocks/clocks.consumer.js';
import { TakeFactsService } from './clocks/take-facts.service.js';
import { ExplainController } from './explain/explain.controller.js';
import { ExplainService } from './explain/explain.service.js';
import { HeartbeatService } from './heartbeat/heartbeat.service.js';
import { AlertNewsService } from './overdue/alert-news.service.js';
import { DueCounts } from './overdue/due-counts.metric.js';
import { Latencies } from './overdue/latencies.metric.js';
import { OverdueJob } from './overdue/overdue.job.js';
import { MonthJob } from './reception/month.job.js';
import { MonthsConsumer } from './reception/months.consumer.js';
import { MonthsService } from './reception/months.service.js';
import { AlertsConsumer } from './reconciliation/alerts.consumer.js';
import { KnownAlertsService } from './reconciliation/known-alerts.service.js';
import { ReconciliationController } from './reconciliation/reconciliation.controller.js';
import { ReconciliationService } from './reconciliation/reconciliation.service.js';
import { CalendarPreviewController } from './rederivation/calendar-preview.controller.js';
import { CalendarPreviewService } from './rederivation/calendar-preview.service.js';
import { DirectoryConsumer } from './rederivation/directory.consumer.js';
import { RederivationJob } from './rederivation/rederivation.job.js';
import { RederivationsService } from './rederivation/rederivations.service.js';
import { RuleReleaseService } from './rederivation/rule-release.service.js';

@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [
    ClocksController,
    ClocksConsumer,
    MonthClocksController,
    ExplainController,
    CatalogueController,
    MonthsConsumer,
    AlertsConsumer,
    ReconciliationController,
    CalendarPreviewController,
  ],
  providers: [
    TakeFactsService,
    ReadClocksService,
    RederivationsService,
    CalendarPreviewService,
    OverdueJob,
    RederivationJob,
    RuleReleaseService,
    MonthsService,
    MonthJob,
    DirectoryConsumer,
    ExplainService,
    AlertNewsService,
    KnownAlertsService,
    Latencies,
    ReconciliationService,
    DueCounts,
    HeartbeatService,
  ],
})
export class AppModule {}
