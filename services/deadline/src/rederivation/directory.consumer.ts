import { DirectoryNews } from '@cau-noi/organisation';
import { Injectable } from '@nestjs/common';
import { MonthsService } from '../reception/months.service.js';
import { RederivationsService } from './rederivations.service.js';

/** Kafka in, by way of the library of the organisation: calendars and units, which concern many cases at once. */
@Injectable()
export class DirectoryConsumer {
  constructor(news: DirectoryNews, rederivations: RederivationsService, months: MonthsService) {
    news.follow('directory.calendar-changed.v1', (events, tx) => rederivations.takeCalendars(tx, events));
    news.follow('directory.unit-changed.v1', async (events, tx) => {
      await rederivations.takeUnits(tx, events);
      await months.takeUnits(tx, events);
    });
  }
}
