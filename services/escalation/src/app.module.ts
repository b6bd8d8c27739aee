import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { AcknowledgementsService } from './acknowledgement/acknowledgements.service.js';
import { AlertLatency } from './overdue/alert-latency.metric.js';
import { AlertsConsumer } from './overdue/overdue.consumer.js';
import { AlertsController } from './acknowledgement/alerts.controller.js';
import { AlertsService } from './overdue/overdue-alerts.service.js';
import { LadderJob } from './ladder/ladder.job.js';
import { LadderService } from './ladder/ladder.service.js';
import { OrganisationService } from './ladder/directory-news.consumer.js';
import { PoliciesController } from './policies/policies.controller.js';
import { PoliciesService } from './policies/policies.service.js';
import { HeartbeatsConsumer } from './system-alarms/heartbeats.consumer.js';
import { MachineJob } from './system-alarms/machine.job.js';
import { SilenceJob } from './system-alarms/silence.job.js';
import { SystemAlarmsService } from './system-alarms/system-alarms.service.js';

@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [AlertsController, PoliciesController, AlertsConsumer, HeartbeatsConsumer],
  providers: [
    AlertsService,
    AcknowledgementsService,
    AlertLatency,
    LadderService,
    PoliciesService,
    OrganisationService,
    LadderJob,
    SystemAlarmsService,
    SilenceJob,
    MachineJob,
  ],
})
export class AppModule {}
