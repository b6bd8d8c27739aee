import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsService } from './calendars.service.js';
import { FirstStart } from './first-start.js';
import { OfficersController, PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';
import { ReceptionMonthsController } from './reception-months.controller.js';
import { ReceptionMonthsService } from './reception-months.service.js';
import { UnitsController } from './units.controller.js';
import { UnitsService } from './units.service.js';

@Module({
  imports: [MessagingModule],
  controllers: [UnitsController, PostsController, OfficersController, CalendarsController, ReceptionMonthsController],
  providers: [UnitsService, PostsService, CalendarsService, ReceptionMonthsService, FirstStart],
})
export class AppModule {}
