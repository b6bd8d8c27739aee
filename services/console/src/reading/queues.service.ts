import { Injectable } from '@nestjs/common';
import { Clock, fromCursor, toCursor, type Actor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { startOfDay } from '../domain/day.js';
import {
  badgeTabs,
  conditionsOf,
  orderOf,
  scopeOf,
  tabConditions,
  tabsOf,
  type Condition,
  type Order,
  type QueueFilter,
  type QueueName,
  type QueueTab,
} from '../domain/queue-query.js';
import { CalendarsService } from '../projections/calendars.service.js';
import { caseColumns, itemOf, type CaseRow } from './case-rows.js';
import type { Counts, Queue } from './queue.answers.js';
import { ReturnsService } from './returns.service.js';

/** Counts stop here: “1.000+”. */
const mostCounted = 1_000;
export type QueuePage = QueueFilter & { limit: number; after?: string };

const ownerOf = (queue: QueueName, { officerId, unitId }: Pick<Actor, 'officerId' | 'unitId'>): string =>
  queue === 'mine' ? officerId : unitId;

/** Cases by due instant (longest overdue first), then paused, then without a clock, ties by receipt; or in another order. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly clock: Clock,
    private readonly returns: ReturnsService,
    private readonly calendars: CalendarsService,
  ) {}

  async page(tx: Tx, queue: QueueName, actor: Actor, filter: QueuePage): Promise<Queue> {
    const now = this.clock.now();
    const owner = ownerOf(queue, actor);
    const order = orderOf(queue, filter);
    const conditions = conditionsOf(queue, owner, filter, now);
    const rows = await tx.query<CaseRow>(...pageQuery(conditions, order, filter));
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const calendar = await this.calendars.current(tx);
    const items = shown.map((row) => itemOf(row, now, calendar));
    const returns = await this.returns.last(tx, items);
    return {
      items: items.map((item) => ({ ...item, lastReturn: returns.get(item.id) ?? null })),
      next: rows.length > filter.limit && last ? toCursor(cursorOf(last, order)) : null,
      counts: await this.counts(tx, queue, owner),
    };
  }

  /** Of the whole queue, whatever the filter. */
  async counts(tx: Tx, queue: QueueName, owner: string): Promise<Counts> {
    const now = this.clock.now();
    const tomorrow = startOfDay(now, 1);
    const upTo = (condition: string, tab?: QueueTab): string =>
      `(SELECT count(*)::int FROM (SELECT 1 FROM case_views WHERE ${scopeOf(queue, tab).replace('?', '$1')} AND ${condition} LIMIT ${mostCounted + 1}) AS counted)`;
    const tabs = tabsOf[queue];
    const [row] = await tx.query<{ open: number; overdue: number; today: number } & Record<string, number>>(
      `SELECT ${upTo('is_open')} AS open, ${upTo('is_open AND sort_due <= $2')} AS overdue,
              ${upTo('is_open AND sort_due > $2 AND sort_due <= $3')} AS today
              ${tabs.map((tab) => `, ${upTo(tabConditions[tab], tab)} AS "${tab}"`).join('')}`,
      [owner, now, tomorrow],
    );
    const badgeTab = badgeTabs[queue];
    return {
      open: row?.open ?? 0,
      badge: row?.[badgeTab ?? 'open'] ?? 0,
      overdue: row?.overdue ?? 0,
      dueToday: row?.today ?? 0,
      upTo: mostCounted,
      tabs: Object.fromEntries(tabs.map((tab) => [tab, row?.[tab] ?? 0])),
    };
  }
}

const cursorOf = (row: CaseRow, { columns }: Order): string[] => [
  ...columns.map((column) => row[column]?.toISOString() ?? ''),
  row.case_id,
];

/** Keyset paging: what follows the last row of the page before, in an order no two rows share a place of. */
export function pageQuery(
  conditions: readonly Condition[],
  { columns, isDescending }: Order,
  { limit, after }: { limit: number; after?: string },
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
  // The keys first, out of the index alone: whole rows are read for one page only.
  const keys = `SELECT case_id FROM case_views WHERE ${parts.join(' AND ')} ORDER BY ${order} LIMIT ${value(limit + 1)}`;
  return [`SELECT ${caseColumns.join(', ')} FROM case_views WHERE case_id IN (${keys}) ORDER BY ${order}`, params];
}
