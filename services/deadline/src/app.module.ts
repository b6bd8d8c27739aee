import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { Module } from '@nestjs/common';
import { ClocksConsumer } from './clocks.consumer.js';
import { ClocksController } from './clocks.controller.js';
import { ClocksService } from './clocks.service.js';
import { OverdueJob } from './overdue.job.js';
import { RederivationJob } from './rederivation.job.js';
import { RederivationsService } from './rederivations.service.js';
import { RuleRelease } from './rule-release.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { ExplainController } from './explain/explain.controller.js';
import { ExplainService } from './explain/explain.service.js';
import { DueCounts } from './heartbeat/due-counts.js';
import { Heartbeat } from './heartbeat/heartbeat.js';
import { MonthClocksController } from './reception/month-clocks.controller.js';
import { MonthJob } from './reception/month.job.js';
import { MonthsService } from './reception/months.service.js';
import { AlertNews } from './reconciliation/alert-news.js';
import { AlertsConsumer } from './reconciliation/alerts.consumer.js';
import { KnownAlertsService } from './reconciliation/known-alerts.service.js';
import { Latencies } from './reconciliation/latencies.js';
import { ReconciliationController } from './reconciliation/reconciliation.controller.js';
import { ReconciliationService } from './reconciliation/reconciliation.service.js';

@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [
    ClocksController,
    ClocksConsumer,
    MonthClocksController,
    ExplainController,
    CatalogueController,
    AlertsConsumer,
    ReconciliationController,
  ],
  providers: [
    ClocksService,
    RederivationsService,
    OverdueJob,
    RederivationJob,
    RuleRelease,
    MonthsService,
    MonthJob,
    ExplainService,
    AlertNews,
    KnownAlertsService,
    Latencies,
    ReconciliationService,
    DueCounts,
    Heartbeat,
  ],
})
export class AppModule {}
