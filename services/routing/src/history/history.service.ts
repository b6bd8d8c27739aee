import { dayOf } from '@cau-noi/calendar';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { seesCase } from '@cau-noi/organisation';
import { type Actor, fromCursor, NotFound, type Page, type PageQuery, toCursor } from '@cau-noi/platform';
import type { Case } from '../case/case.js';
import { readCase } from '../case/cases.store.js';
import type { ActOfCase } from './history.view.js';
import { actsBefore } from './history.store.js';

/** What was done about a case and what was written on doing it, for those who may see the case. */
@Injectable()
export class HistoryService {
  /** Newest first. Codes: `not-found` for whoever has nothing to do with the case. */
  async of(tx: Tx, actor: Actor, caseId: string, { limit, after }: PageQuery): Promise<Page<ActOfCase>> {
    const found = await readCase(tx, caseId);
    if (!found || !(await isSeen(tx, actor, found))) throw new NotFound('case');
    const [before] = fromCursor(after, 1) ?? [null];
    const acts = await actsBefore(tx, caseId, before === null ? null : Number(before), limit + 1);
    const items = acts.slice(0, limit);
    const last = items.at(-1);
    return { items, next: acts.length > limit && last ? toCursor([last.version]) : null };
  }
}

/** What officers wrote is for fewer than the facts of a case. */
const isSeen = (tx: Tx, actor: Actor, { unitId, handler }: Case): Promise<boolean> =>
  seesCase(tx, actor, { unitId, handlerOfficerId: handler?.officerId ?? null }, dayOf(tx.clock.now()), 'words');
