import { MessagingModule } from '@cau-noi/messaging';
import { Module } from '@nestjs/common';
import { ClocksConsumer } from './clocks.consumer.js';
import { ClocksController } from './clocks.controller.js';
import { ClocksService } from './clocks.service.js';
import { OverdueJob } from './overdue.job.js';
import { RederivationJob } from './rederivation.job.js';
import { RederivationsService } from './rederivations.service.js';
import { ExplainController } from './explain/explain.controller.js';
import { ExplainService } from './explain/explain.service.js';

@Module({
  imports: [MessagingModule],
  controllers: [ClocksController, ClocksConsumer, ExplainController],
  providers: [ClocksService, RederivationsService, OverdueJob, RederivationJob, ExplainService],
})
export class AppModule {}
