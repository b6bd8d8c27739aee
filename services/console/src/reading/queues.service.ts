import { Injectable } from '@nestjs/common';
import { Clock, fromCursor, toCursor, type Actor, type Page } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { caseStates } from '../domain/case-state.js';
import { startOfDay } from '../domain/day.js';
import { pausedSortsAt } from '../domain/clocks.js';
import { itemOf, type CaseItem, type CaseRow } from './case-rows.js';

export const queueNames = ['mine', 'unit', 'unassigned'] as const;
export type QueueName = (typeof queueNames)[number];

export const dueFilters = ['overdue', 'today', '3', '7', 'paused'] as const;

/** What of a queue is asked for. */
export type QueueFilter = {
  kind?: string;
  state?: (typeof caseStates)[number];
  due?: (typeof dueFilters)[number];
  crowd?: boolean;
  limit: number;
  after?: string;
};

/** Counts stop here: “1.000+”. */
const mostCounted = 1_000;
export type Counts = { open: number; overdue: number; dueToday: number; upTo: number };
export type Queue = Page<CaseItem> & { counts: Counts };

/** Each queue is one partial index, in the order of the list. */
const scopes: Record<QueueName, string> = {
  mine: 'is_open AND handler_officer_id = $1',
  unit: 'is_open AND unit_id = $1',
  unassigned: `is_open AND unit_id = $1 AND handler_officer_id IS NULL AND state IN ('received', 'classified', 'accepted')`,
};

const ownerOf = (queue: QueueName, { officerId, unitId }: Pick<Actor, 'officerId' | 'unitId'>): string =>
  queue === 'mine' ? officerId : unitId;

/** Open cases by due instant (longest overdue first), then paused, then without a clock; ties by receipt. */
@Injectable()
export class QueuesService {
  constructor(private readonly clock: Clock) {}

  async page(tx: Tx, queue: QueueName, actor: Actor, filter: QueueFilter): Promise<Queue> {
    const now = this.clock.now();
    const owner = ownerOf(queue, actor);
    const rows = await tx.query<CaseRow>(...pageQuery(queue, owner, filter, now));
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    const next =
      rows.length > filter.limit && last
        ? toCursor([last.sort_due.toISOString(), last.sort_received.toISOString(), last.case_id])
        : null;
    return { items: items.map((row) => itemOf(row, now)), next, counts: await this.counts(tx, queue, owner) };
  }

  /** Of the whole queue, whatever the filter. */
  async counts(tx: Tx, queue: QueueName, owner: string): Promise<Counts> {
    const now = this.clock.now();
    const tomorrow = startOfDay(now, 1);
    const upTo = (condition: string): string =>
      `(SELECT count(*)::int FROM (SELECT 1 FROM case_views WHERE ${scopes[queue]} ${condition} LIMIT ${mostCounted + 1}) AS counted)`;
    const [row] = await tx.query<{ open: number; overdue: number; today: number }>(
      `SELECT ${upTo('')} AS open, ${upTo('AND sort_due <= $2')} AS overdue, ${upTo('AND sort_due > $2 AND sort_due <= $3')} AS today`,
      [owner, now, tomorrow],
    );
    return { open: row?.open ?? 0, overdue: row?.overdue ?? 0, dueToday: row?.today ?? 0, upTo: mostCounted };
  }
}

/** A due date D is late from 00:00 of D+1: due today means late from tomorrow's first instant at the latest. */
function dueRange(due: QueueFilter['due'], now: Date): [from: Date | null, to: Date | null] {
  switch (due) {
    case 'overdue':
      return [null, now];
    case 'today':
      return [now, startOfDay(now, 1)];
    case '3':
    case '7':
      return [now, startOfDay(now, Number(due) + 1)];
    case 'paused':
      return [new Date(Date.parse(pausedSortsAt) - 1), new Date(pausedSortsAt)];
    default:
      return [null, null];
  }
}

function pageQuery(queue: QueueName, owner: string, filter: QueueFilter, now: Date): [sql: string, params: unknown[]] {
  const params: unknown[] = [owner];
  const value = (one: unknown): string => `$${params.push(one)}`;
  const [from, to] = dueRange(filter.due, now);
  const conditions = [scopes[queue]];
  if (filter.kind) conditions.push(`kind = ${value(filter.kind)}`);
  if (filter.state) conditions.push(`state = ${value(filter.state)}`);
  if (filter.crowd) conditions.push('group_size >= 5');
  if (from) conditions.push(`sort_due > ${value(from)}`);
  if (to) conditions.push(`sort_due <= ${value(to)}`);
  const [due, received, caseId] = fromCursor(filter.after, 3) ?? [];
  if (due !== undefined) {
    conditions.push(
      `(sort_due, sort_received, case_id) > (${value(due)}::timestamptz, ${value(received)}::timestamptz, ${value(caseId)}::uuid)`,
    );
  }
  const sql = `SELECT * FROM case_views WHERE ${conditions.join(' AND ')} ORDER BY sort_due, sort_received, case_id LIMIT ${value(filter.limit + 1)}`;
  return [sql, params];
}
