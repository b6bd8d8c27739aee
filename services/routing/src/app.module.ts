import { Module, type OnModuleInit } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { AssignmentsController } from './acts/assignments.controller.js';
import { CaseFilesService } from './case/case-files.service.js';
import { CasesConsumer } from './registrations/registrations.consumer.js';
import { CasesController } from './acts/cases.controller.js';
import { CasesService } from './acts/cases.service.js';
import { assertSound } from './case/lifecycle-check.js';
import { HistoryController } from './history/history.controller.js';
import { HistoryService } from './history/history.service.js';
import { PostsService } from './assignment/posts.service.js';
import { ProceedingsController } from './acts/proceedings.controller.js';
import { ProceedingsService } from './acts/proceedings.service.js';
import { RegistrationsService } from './registrations/registrations.service.js';
import { TimeLimitsController } from './acts/time-limits.controller.js';

@Module({
  imports: [MessagingModule, OrganisationModule],
  controllers: [
    AssignmentsController,
    CasesController,
    HistoryController,
    ProceedingsController,
    TimeLimitsController,
    CasesConsumer,
  ],
  providers: [CaseFilesService, CasesService, HistoryService, ProceedingsService, RegistrationsService, PostsService],
})
export class AppModule implements OnModuleInit {
  /** An unsound table of transitions must not serve a single command. */
  onModuleInit(): void {
    assertSound();
  }
}
