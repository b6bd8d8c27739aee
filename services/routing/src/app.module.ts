import { Module, type OnModuleInit } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { AssignmentsController } from './assignments.controller.js';
import { CasesConsumer } from './cases.consumer.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { assertSound } from './domain/lifecycle.js';
import { PostsService } from './posts.service.js';
import { RegistrationsService } from './registrations.service.js';

@Module({
  imports: [MessagingModule],
  controllers: [AssignmentsController, CasesController, CasesConsumer],
  providers: [CasesService, RegistrationsService, PostsService],
})
export class AppModule implements OnModuleInit {
  /** An unsound table of transitions must not serve a single command. */
  onModuleInit(): void {
    assertSound();
  }
}
