import { Module } from '@nestjs/common';
import { MessagingModule } from '@cau-noi/messaging';
import { CalendarsController } from './calendars/calendars.controller.js';
import { CalendarsService } from './calendars/calendars.service.js';
import { FirstStartService } from './demonstration/first-start.service.js';
import { ImportsController } from './import/imports.controller.js';
import { PostImportService } from './import/post-import.service.js';
import { UnitImportService } from './import/unit-import.service.js';
import { LeavesController } from './leaves/leaves.controller.js';
import { LeavesService } from './leaves/leaves.service.js';
import { OfficersController, PostsController } from './posts/posts.controller.js';
import { PostsService } from './posts/posts.service.js';
import { ReceptionMonthsController } from './reception-months/reception-months.controller.js';
import { ReceptionMonthsService } from './reception-months/reception-months.service.js';
import { UnitsController } from './units/units.controller.js';
import { UnitsService } from './units/units.service.js';

@Module({
  imports: [MessagingModule],
  controllers: [
    ImportsController,
    UnitsController,
    PostsController,
    OfficersController,
    LeavesController,
    CalendarsController,
    ReceptionMonthsController,
  ],
  providers: [
    UnitsService,
    UnitImportService,
    PostImportService,
    PostsService,
    LeavesService,
    CalendarsService,
    ReceptionMonthsService,
    FirstStartService,
  ],
})
export class AppModule {}
