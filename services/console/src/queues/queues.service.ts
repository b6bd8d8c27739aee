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
import { readPage, readTotal, rowsBefore, type QueueOf, type QueuePage } from './queue-page.store.js';
import { countsOf, queueItem, type Counts, type Queue, type QueueItem } from './queue.view.js';
import { isNarrowed, mostCounted, tabIn, type QueueFilter, type QueueName } from './queue.js';
import { RowFactsStore } from './row-facts.store.js';

/** A part of a list: its rows, where the next part begins (null: nowhere), how many rows came before. */
type Part = { items: QueueItem[]; next: string | null; before: number };

/** Cases by due instant (longest overdue first), then paused, then without a clock, ties by receipt; or in another order. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly clock: Clock,
    private readonly returns: LastReturnsStore,
    private readonly facts: RowFactsStore,
  ) {}

  async page(tx: Tx, queue: QueueName, actor: Actor, asked: QueuePage): Promise<Queue> {
    const owner = await this.ownerOf(tx, queue, actor);
    const { items, next, before } = await this.partOf(tx, listOf(queue, owner, actor, asked), actor, asked);
    const counts = await this.counts(tx, queue, owner, settlesCases(actor));
    const tab = tabIn(queue, asked.tab);
    const shown = before + items.length;
    const total = async (): Promise<number> => {
      if (next === null) return shown;
      if (!isNarrowed(asked)) return (tab && counts.tabs[tab]) ?? counts.open;
      const most = { now: this.clock.now(), most: mostCounted + 1 };
      return readTotal(tx, listOf(queue, owner, actor, asked), asFor(actor, asked), most);
    };
    return { items, next, first: items.length === 0 ? 0 : before + 1, total: await total(), counts };
  }

  /** Some rows of a list, without its counts. */
  async part(tx: Tx, queue: QueueName, actor: Actor, asked: QueuePage): Promise<Part> {
    return this.partOf(tx, listOf(queue, await this.ownerOf(tx, queue, actor), actor, asked), actor, asked);
  }

  /** How many rows a list has, every one counted. */
  async length(tx: Tx, queue: QueueName, actor: Actor, filter: QueueFilter): Promise<number> {
    const list = listOf(queue, await this.ownerOf(tx, queue, actor), actor, filter);
    return readTotal(tx, list, asFor(actor, filter), { now: this.clock.now(), most: null });
  }

  /** Of the whole queue, whatever the filter. */
  async counts(tx: Tx, queue: QueueName, owner: Owner, settles: boolean): Promise<Counts> {
    return countsOf(queue, await readCounts(tx, queue, { owner, settles }, this.clock.now()));
  }

  private async partOf(tx: Tx, list: QueueOf, actor: Actor, asked: QueuePage): Promise<Part> {
    const now = this.clock.now();
    const order = orderOf(list.queue, asked);
    const before = rowsBefore(asked.after, order);
    const rows = await readPage(tx, list, asFor(actor, asked), now);
    const shown = rows.slice(0, asked.limit);
    const last = shown.at(-1);
    const calendar = await workingCalendarOf(tx);
    const items = shown.map((row) => caseItem(row, actor, now, calendar));
    const [facts, returns] = [await this.facts.of(tx, items), await this.returns.of(tx, items)];
    return {
      items: items.map((item) => queueItem(item, { facts: facts.get(item.id), returned: returns.get(item.id) })),
      next: rows.length > asked.limit && last ? toCursor(cursorOf(last, order, before + asked.limit)) : null,
      before,
    };
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

const asFor = <F extends QueueFilter>(actor: Actor, filter: F): F => ({ ...filter, settles: settlesCases(actor) });

/** The list a filter leaves: of one unit, if it is one of those the reader reads; of none, if it is not. */
function listOf(queue: QueueName, owner: Owner, actor: Actor, { unit }: QueueFilter): QueueOf {
  const signsIn = rightsOf(actor.role).has('case.sign') ? actor.unitId : null;
  if (queue !== 'unit' || unit === undefined) return { queue, owner, signsIn };
  return { queue, owner: [owner].flat().includes(unit) ? unit : [], signsIn };
}

const cursorOf = (row: CaseRow, { columns }: Order, before: number): (string | number)[] => [
  ...columns.map((column) => row[column]?.toISOString() ?? ''),
  row.case_id,
  before,
];
