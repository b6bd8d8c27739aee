import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { AlertLatency } from './alert-latency.js';
import { AlertsConsumer } from './alerts.consumer.js';
import { AlertsController } from './alerts.controller.js';
import { AlertsService } from './alerts.service.js';
import { LadderJob } from './ladder.job.js';
import { LadderService } from './ladder.service.js';
import { OrganisationService } from './organisation.service.js';
import { PoliciesController } from './policies.controller.js';
import { PoliciesService } from './policies.service.js';
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
