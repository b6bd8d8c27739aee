import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsService } from './calendars.service.js';
import { FirstStart } from './first-start.js';
import { OfficersController, PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';
import { UnitsController } from './units.controller.js';
import { UnitsService } from './units.service.js';

@Module({
  imports: [MessagingModule],
  controllers: [UnitsController, PostsController, OfficersController, CalendarsController],
  providers: [UnitsService, PostsService, CalendarsService, FirstStart],
})
export class AppModule {}
