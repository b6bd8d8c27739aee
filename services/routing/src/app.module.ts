import { Module, type OnModuleInit } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { OrganisationModule } from '@cau-noi/organisation';
import { AssignmentsController } from './assignments.controller.js';
import { CaseFilesService } from './case-files.service.js';
import { CasesConsumer } from './cases.consumer.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { assertSound } from './domain/soundness.js';
import { HistoryController } from './history.controller.js';
import { HistoryService } from './history.service.js';
import { PostsService } from './posts.service.js';
import { ProceedingsController } from './proceedings.controller.js';
import { ProceedingsService } from './proceedings.service.js';
import { RegistrationsService } from './registrations.service.js';
import { TimeLimitsController } from './time-limits.controller.js';

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
