import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import { Clock, toCursor, type Actor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { unitsSeenBy, workingCalendarOf } from '@cau-noi/organisation';
import { caseItem } from '../cases/case-item.view.js';
import type { CaseRow } from '../cases/case-views.store.js';
import { rightsOf } from '../visibility/rights.service.js';
import { LastReturnsStore } from './last-returns.store.js';
import { orderOf, type Order } from './queue-conditions.store.js';
import { readCounts, type Owner } from './queue-counts.store.js';
import { readPage, type QueuePage } from './queue-page.store.js';
import { countsOf, queueItem, type Counts, type Queue } from './queue.view.js';
import type { QueueName } from './queue.js';

/** Cases by due instant (longest overdue first), then paused, then without a clock, ties by receipt; or in another order. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly clock: Clock,
    private readonly returns: LastReturnsStore,
  ) {}

  async page(tx: Tx, queue: QueueName, actor: Actor, asked: QueuePage): Promise<Queue> {
    const filter = { ...asked, settles: settlesCases(actor) };
    const now = this.clock.now();
    const owner = await this.ownerOf(tx, queue, actor);
    const signsIn = rightsOf(actor.role).has('case.sign') ? actor.unitId : null;
    const rows = await readPage(tx, { queue, owner, signsIn }, filter, now);
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const calendar = await workingCalendarOf(tx);
    const items = shown.map((row) => caseItem(row, actor, now, calendar));
    const returns = await this.returns.of(tx, items);
    return {
      items: items.map((item) => queueItem(item, returns.get(item.id))),
      next: rows.length > filter.limit && last ? toCursor(cursorOf(last, orderOf(queue, filter))) : null,
      counts: await this.counts(tx, queue, owner, filter.settles),
    };
  }

  /** Of the whole queue, whatever the filter. */
  async counts(tx: Tx, queue: QueueName, owner: Owner, settles: boolean): Promise<Counts> {
    return countsOf(queue, await readCounts(tx, queue, { owner, settles }, this.clock.now()));
  }

  private async ownerOf(tx: Tx, queue: QueueName, actor: Actor): Promise<Owner> {
    if (queue === 'mine') return actor.officerId;
    if (queue === 'unassigned' || queue === 'to-sign') return actor.unitId;
    const units = await unitsSeenBy(tx, actor, dayOf(this.clock.now()));
    return units.length === 1 ? actor.unitId : units;
  }
}

/** Whether the reader settles an accepted case without a new assignment. */
export const settlesCases = ({ role }: Pick<Actor, 'role'>): boolean => rightsOf(role).has('case.submit');

const cursorOf = (row: CaseRow, { columns }: Order): string[] => [
  ...columns.map((column) => row[column]?.toISOString() ?? ''),
  row.case_id,
];
