import { Module, type OnModuleInit } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { ActsController } from './acts/acts.controller.js';
import { ActsService } from './acts/acts.service.js';
import { AllowedActionsController } from './allowed-actions/allowed-actions.controller.js';
import { AllowedActionsService } from './allowed-actions/allowed-actions.service.js';
import { PostsService } from './assignment/posts.service.js';
import { CaseFilesService } from './case/case-files.service.js';
import { assertSound } from './case/lifecycle-check.js';
import { CompetenceController } from './competence/competence.controller.js';
import { HistoryController } from './history/history.controller.js';
import { HistoryService } from './history/history.service.js';
import { RegistrationsConsumer } from './registrations/registrations.consumer.js';
import { RegistrationsService } from './registrations/registrations.service.js';

@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [
    ActsController,
    AllowedActionsController,
    CompetenceController,
    HistoryController,
    RegistrationsConsumer,
  ],
  providers: [ActsService, AllowedActionsService, CaseFilesService, HistoryService, PostsService, RegistrationsService],
})
export class AppModule implements OnModuleInit {
  /** An unsound table of transitions must not serve a single command. */
  onModuleInit(): void {
    assertSound();
  }
}
