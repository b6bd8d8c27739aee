import { Injectable } from '@nestjs/common';
import { Clock, fromCursor, toCursor, type Actor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { workingCalendarOf } from '@cau-noi/organisation';
import {
  conditionsOf,
  orderOf,
  toSignIn,
  type Condition,
  type Order,
  type QueueFilter,
  type QueueName,
} from './queue-conditions.store.js';
import { caseColumns, itemOf, type CaseRow } from '../cases/case-item.view.js';
import { PlacesService } from '../visibility/reporting-lines.service.js';
import { countsOf, countsQuery, type CountsRow, type Owner } from './queue-counts.store.js';
import type { Counts, Queue } from './queue.view.js';
import { ReturnsService } from './last-returns.store.js';
import { maySettle, maySign } from '../visibility/waits.js';

export type QueuePage = QueueFilter & { limit: number; after?: string };

/** Cases by due instant (longest overdue first), then paused, then without a clock, ties by receipt; or in another order. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly clock: Clock,
    private readonly returns: ReturnsService,
    private readonly places: PlacesService,
  ) {}

  async page(tx: Tx, queue: QueueName, actor: Actor, asked: QueuePage): Promise<Queue> {
    const filter = { ...asked, settles: maySettle(actor) };
    const now = this.clock.now();
    const owner = await this.ownerOf(tx, queue, actor);
    const order = orderOf(queue, filter);
    const units = typeof owner === 'string' ? null : owner;
    const conditions = conditionsOf(queue, typeof owner === 'string' ? owner : null, filter, now);
    if (filter.waits === 'sign') conditions.push(toSignIn(maySign(actor) ? actor.unitId : null));
    const rows = await tx.query<CaseRow>(...pageQuery(conditions, order, filter, units));
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const calendar = await workingCalendarOf(tx);
    const items = shown.map((row) => itemOf(row, actor, now, calendar));
    const returns = await this.returns.last(tx, items);
    return {
      items: items.map((item) => ({ ...item, lastReturn: returns.get(item.id) ?? null })),
      next: rows.length > filter.limit && last ? toCursor(cursorOf(last, order)) : null,
      counts: await this.counts(tx, queue, owner, filter.settles),
    };
  }

  /** Of the whole queue, whatever the filter. */
  async counts(tx: Tx, queue: QueueName, owner: Owner, settles: boolean): Promise<Counts> {
    const [row] = await tx.query<CountsRow>(...countsQuery(queue, { owner, settles }, this.clock.now()));
    return countsOf(queue, row ?? { open: 0, overdue: 0, today: 0 });
  }

  private async ownerOf(tx: Tx, queue: QueueName, actor: Actor): Promise<Owner> {
    if (queue === 'mine') return actor.officerId;
    if (queue === 'unassigned' || queue === 'to-sign') return actor.unitId;
    const units = await this.places.readBy(tx, actor, this.clock.now());
    return units.length === 1 ? actor.unitId : units;
  }
}

const cursorOf = (row: CaseRow, { columns }: Order): string[] => [
  ...columns.map((column) => row[column]?.toISOString() ?? ''),
  row.case_id,
];

/**
 * Keyset paging: what follows the last row of the page before, in an order no two rows share a place of. Of several units
 * each gives its first rows out of its own piece of the index, and the first of those are the page.
 */
export function pageQuery(
  conditions: readonly Condition[],
  { columns, isDescending }: Order,
  { limit, after }: { limit: number; after?: string },
  units: readonly string[] | null,
): [sql: string, params: unknown[]] {
  const params: unknown[] = [];
  const value = (one: unknown): string => `$${params.push(one)}`;
  const parts = conditions.map(([sql, ...values]) => {
    const left = [...values];
    return sql.replaceAll('?', () => value(left.shift()));
  });
  const place = fromCursor(after, columns.length + 1);
  if (place) {
    const instants = place.slice(0, -1).map((one) => `${value(one)}::timestamptz`);
    parts.push(
      `(${[...columns, 'case_id'].join(', ')}) ${isDescending ? '<' : '>'} (${[...instants, `${value(place.at(-1))}::uuid`].join(', ')})`,
    );
  }
  const direction = isDescending ? ' DESC' : '';
  const order = [...columns, 'case_id'].map((column) => `${column}${direction}`).join(', ');
  const found = (wanted: string): string =>
    `SELECT ${wanted} FROM case_views WHERE ${parts.join(' AND ')} ORDER BY ${order} LIMIT ${most}`;
  const most = value(limit + 1);
  // The keys first, out of the index alone: whole rows are read for one page only.
  const keys =
    units === null
      ? found('case_id')
      : `SELECT case_id FROM unnest(${value(units)}::uuid[]) AS place(unit_id)
           CROSS JOIN LATERAL (${found([...columns, 'case_id'].join(', '))}) AS first ORDER BY ${order} LIMIT ${most}`;
  return [`SELECT ${caseColumns.join(', ')} FROM case_views WHERE case_id IN (${keys}) ORDER BY ${order}`, params];
}
