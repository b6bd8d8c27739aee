import { Injectable } from '@nestjs/common';
import type { Payload } from '@cau-noi/events';
import { DirectoryNews } from '@cau-noi/organisation';
import { ClimbingService } from './climbing.service.js';

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
    for (const name of ['directory.post-changed.v1', 'directory.post-holder-changed.v1'] as const)
      news.follow(name, (events, tx) =>
        climbing.place(
          tx,
          events.map(({ data }) => data.unitId),
        ),
      );
  }
}

/** A new unit may be above or beside one that an alert waits for. */
const aroundUnit = ({ unitId, committees }: Payload<'directory.unit-changed.v1'>): string[] => [
  unitId,
  ...committees.map(({ committeeId }) => committeeId),
];
