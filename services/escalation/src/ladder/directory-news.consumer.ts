import { Injectable } from '@nestjs/common';
import type { Payload } from '@cau-noi/events';
import { DirectoryNews } from '@cau-noi/organisation';
import { ClimbingService } from './climbing.service.js';

/** So many alerts change hands with the news itself; more follow with the job. */
const mostAtOnce = 100;

/** Each fact of the organisation may be what an alert without addressee was waiting for. */
@Injectable()
export class DirectoryNewsConsumer {
  constructor(news: DirectoryNews, climbing: ClimbingService) {
    news.follow('directory.unit-changed.v1', (events, tx) =>
      climbing.place(
        tx,
        events.flatMap(({ data }) => aroundUnit(data)),
      ),
    );
    news.follow('directory.post-changed.v1', (events, tx) =>
      climbing.place(
        tx,
        events.map(({ data }) => data.unitId),
      ),
    );
    news.follow('directory.post-holder-changed.v1', async (events, tx) => {
      await climbing.place(
        tx,
        events.map(({ data }) => data.unitId),
      );
      await climbing.handOver(tx, mostAtOnce);
    });
  }
}

/** A new unit may be above or beside one that an alert waits for. */
const aroundUnit = ({ unitId, committees }: Payload<'directory.unit-changed.v1'>): string[] => [
  unitId,
  ...committees.map(({ committeeId }) => committeeId),
];
