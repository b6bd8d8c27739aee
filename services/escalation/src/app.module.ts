import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { AcknowledgementsService } from './acknowledgement/acknowledgements.service.js';
import { AlertsController } from './acknowledgement/alerts.controller.js';
import { CrowdAlertsService } from './crowd-alerts/crowd-alerts.service.js';
import { LevelAlertsService } from './crowd-alerts/level-alerts.service.js';
import { CrowdsController } from './crowd-register/crowds.controller.js';
import { CrowdsService } from './crowd-register/crowds.service.js';
import { TiesService } from './crowd-register/ties.service.js';
import { CrowdConsumer } from './crowd-stream/crowd.consumer.js';
import { CrowdStreamService } from './crowd-stream/crowd-stream.service.js';
import { CrowdsJob } from './crowd-stream/crowds.job.js';
import { FormerPetitionsService } from './crowd-stream/former-petitions.service.js';
import { ClimbingService } from './ladder/climbing.service.js';
import { DirectoryNewsConsumer } from './ladder/directory-news.consumer.js';
import { HandoverJob } from './ladder/handover.job.js';
import { LadderJob } from './ladder/ladder.job.js';
import { LadderService } from './ladder/ladder.service.js';
import { AlertLatency } from './overdue/alert-latency.metric.js';
import { OverdueAlertsService } from './overdue/overdue-alerts.service.js';
import { OverdueConsumer } from './overdue/overdue.consumer.js';
import { DraftsController } from './policy-drafts/drafts.controller.js';
import { DraftsService } from './policy-drafts/drafts.service.js';
import { PoliciesController } from './policies/policies.controller.js';
import { PoliciesService } from './policies/policies.service.js';
import { SimulationController } from './simulation/simulation.controller.js';
import { SimulationService } from './simulation/simulation.service.js';
import { HeartbeatsConsumer } from './system-alarms/heartbeats.consumer.js';
import { MachineController } from './system-alarms/machine.controller.js';
import { MachineJob } from './system-alarms/machine.job.js';
import { MachineService } from './system-alarms/machine.service.js';
import { SilenceJob } from './system-alarms/silence.job.js';
import { SystemAlarmsService } from './system-alarms/system-alarms.service.js';

@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [
    AlertsController,
    PoliciesController,
    DraftsController,
    SimulationController,
    MachineController,
    CrowdsController,
    OverdueConsumer,
    CrowdConsumer,
    HeartbeatsConsumer,
  ],
  providers: [
    OverdueAlertsService,
    CrowdAlertsService,
    LevelAlertsService,
    CrowdStreamService,
    CrowdsJob,
    FormerPetitionsService,
    CrowdsService,
    TiesService,
    AcknowledgementsService,
    AlertLatency,
    LadderService,
    ClimbingService,
    PoliciesService,
    DraftsService,
    SimulationService,
    DirectoryNewsConsumer,
    LadderJob,
    HandoverJob,
    SystemAlarmsService,
    SilenceJob,
    MachineJob,
    MachineService,
  ],
})
export class AppModule {}
