import { MessagingModule } from '@cau-noi/messaging';
import { Module } from '@nestjs/common';
import { ClocksConsumer } from './clocks.consumer.js';
import { ClocksController } from './clocks.controller.js';
import { ClocksService } from './clocks.service.js';
import { OverdueJob } from './overdue.job.js';

@Module({
  imports: [MessagingModule],
  controllers: [ClocksController, ClocksConsumer],
  providers: [ClocksService, OverdueJob],
})
export class AppModule {}
