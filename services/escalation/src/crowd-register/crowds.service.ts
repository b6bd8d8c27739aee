import { Injectable } from '@nestjs/common';
import { addDays, dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { unitsSeenBy } from '@cau-noi/organisation';
import { type Actor, fromCursor, NotFound, toCursor } from '@cau-noi/platform';
import { petitionsOf } from '../crowd-stream/stream.store.js';
import { crowdPage, type CrowdPage } from './crowd-page.view.js';
import type { CrowdQuery } from './crowd.input.js';
import { crowdItem, thresholds, type CrowdList } from './crowd.view.js';
import { crowdSeen, crowdsSeen, historyOf, linksAmong } from './crowds-seen.store.js';
import { matterNames, mattersOf } from './matters.store.js';

/** Crowds for those in whose units a petition of them is, and those who watch these units from above. */
@Injectable()
export class CrowdsService {
  /** That with the most people first. */
  async page(tx: Tx, actor: Actor, { state, limit, after }: CrowdQuery): Promise<CrowdList> {
    const today = dayOf(tx.clock.now());
    const units = await unitsSeenBy(tx, actor, today);
    const place = fromCursor(after, 3) ?? [null, null, null];
    const found = await crowdsSeen(tx, units, { state, weekAgo: addDays(today, -7), place, limit: limit + 1 });
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(crowdItem),
      next: last ? toCursor([-last.people, last.year, last.serial]) : null,
      policy: thresholds(),
    };
  }

  /** Code: 'not-found'. */
  async one(tx: Tx, actor: Actor, crowdId: string): Promise<CrowdPage> {
    const today = dayOf(tx.clock.now());
    const units = await unitsSeenBy(tx, actor, today);
    const crowd = await crowdSeen(tx, units, crowdId, addDays(today, -7));
    if (!crowd) throw new NotFound('crowd');
    const petitions = crowd.endedAt ? [] : await petitionsOf(tx, crowd.number);
    const [links, matters, history] = await Promise.all([
      linksAmong(
        tx,
        petitions.map(({ petitionId }) => petitionId),
      ),
      mattersOf(tx, [...new Set(petitions.map(({ caseId }) => caseId))]),
      historyOf(tx, crowdId),
    ]);
    return crowdPage({ crowd, units, petitions, links, matters, ...history });
  }

  /** Names of matters that the reader's units know. */
  async matters(tx: Tx, actor: Actor): Promise<string[]> {
    return matterNames(tx, await unitsSeenBy(tx, actor, dayOf(tx.clock.now())));
  }
}
