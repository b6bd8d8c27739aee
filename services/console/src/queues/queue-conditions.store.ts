import { addDays, dayOf, endOf, startOf } from '@cau-noi/calendar';
import { crowdFrom, type CaseState } from '@cau-noi/vocabulary';
import { pausedSortsAt } from '../clocks/clocks.js';

/**
 * Queues: what I have, what my unit has (for those who read below it, what lies there too), what nobody of it has yet, what
 * was submitted and waits for a signature of the unit.
 */
export type QueueName = 'mine' | 'unit' | 'unassigned' | 'to-sign';

/** Of all cases those that wait for the signature or approval of the reader. */
export const waitsFilters = ['sign'] as const;
export const dueFilters = ['overdue', 'today', '3', '7', 'paused'] as const;
/** By due instant, by receipt, by how long it waits for or is with somebody; `-` turns the order round. */
export const queueSorts = ['due', '-due', 'received', '-received', 'waiting', '-waiting'] as const;
export type QueueSort = (typeof queueSorts)[number];
/** Of my queue: what I have to do, what waits for somebody else, what stands still, what is done. Of the unassigned: to be sorted, to be settled. */
export const queueTabs = ['todo', 'waiting', 'paused', 'done', 'classify', 'verify'] as const;
export type QueueTab = (typeof queueTabs)[number];

/** What of a queue is asked for; days are of Asia/Ho_Chi_Minh, both included. */
export type QueueFilter = {
  kind?: string;
  state?: CaseState;
  due?: (typeof dueFilters)[number];
  crowd?: boolean;
  subject?: string;
  place?: string;
  from?: string;
  to?: string;
  sort?: QueueSort;
  waits?: (typeof waitsFilters)[number];
  tab?: QueueTab;
  /** Whether the reader goes on with an accepted case by himself; else it waits to be given to somebody. */
  settles?: boolean;
};

/** A piece of SQL in which each `?` stands for the value at the same place. */
export type Condition = readonly [sql: string, ...values: unknown[]];

/** Each queue is partial indexes; `?` is the officer or the unit. */
const scopes: Readonly<Record<QueueName, string>> = {
  mine: 'handler_officer_id = ?',
  unit: 'unit_id = ?',
  // Who had it to classify does not settle it for that: an accepted case is given anew.
  unassigned: `unit_id = ? AND (state = 'accepted' OR handler_officer_id IS NULL AND state IN ('received', 'classified'))`,
  'to-sign': `unit_id = ? AND state = 'awaiting-decision'`,
};

/** Nothing of it runs: a suspended case with a paper still to be sent in time is something to do. */
const isPaused = `(sort_due = '${pausedSortsAt}' OR state = 'suspended' AND sort_due > '${pausedSortsAt}')`;

/**
 * What a tab holds of the open cases; `settles`: the reader goes on with an accepted case by himself. `is_open` is not among
 * it: of an index of open cases it would have to read the row.
 */
export const amongOpen = (settles: boolean): Readonly<Record<Exclude<QueueTab, 'done'>, string>> => ({
  todo: `state NOT IN (${othersWork(settles)}) AND NOT ${isPaused}`,
  waiting: `state IN (${othersWork(settles)}) AND NOT ${isPaused}`,
  paused: isPaused,
  classify: `state IN ('received', 'classified')`,
  verify: `state = 'accepted'`,
});

const othersWork = (settles: boolean): string => (settles ? `'awaiting-decision'` : `'accepted', 'awaiting-decision'`);

/** What a tab holds; `done` looks at cases that have ended, everything else at open ones. */
export const tabCondition = (tab: QueueTab, settles: boolean): string =>
  tab === 'done' ? 'NOT is_open AND ended_at IS NOT NULL' : `is_open AND ${amongOpen(settles)[tab]}`;

/** The tabs a queue has; the unit's queue has none. */
export const tabsOf: Readonly<Record<QueueName, readonly QueueTab[]>> = {
  mine: ['todo', 'waiting', 'paused', 'done'],
  unit: [],
  unassigned: ['classify', 'verify'],
  'to-sign': [],
};

/** What the menu counts of a queue: of mine what I have to do, of the others every open case (null). */
export const badgeTabs: Readonly<Record<QueueName, QueueTab | null>> = {
  mine: 'todo',
  unit: null,
  unassigned: null,
  'to-sign': null,
};

/** A tab of another queue is no tab of this one. */
const tabIn = (queue: QueueName, tab: QueueTab | undefined): QueueTab | undefined =>
  tab !== undefined && tabsOf[queue].includes(tab) ? tab : undefined;

/**
 * Where a queue is, or one of its tabs: `?` is the officer or the unit. Settling looks at one state, which is one piece of an
 * index in the order of the list; the whole queue's "or" would have it gathered and sorted.
 */
const scopeOf = (queue: QueueName, tab?: QueueTab): string =>
  queue === 'unassigned' && tab === 'verify' ? 'unit_id = ?' : scopes[queue];

/** The same to count a tab, in any order: pieces of the index of states, which an empty tab does not make longer. */
export const countScopeOf = (queue: QueueName, tab?: QueueTab): string =>
  queue === 'unassigned' && tab === 'classify' ? 'unit_id = ? AND handler_officer_id IS NULL' : scopeOf(queue, tab);

/** `owner`: the officer or the unit; null: each of the units that are walked one by one as `place`. */
export function conditionsOf(queue: QueueName, owner: string | null, filter: QueueFilter, now: Date): Condition[] {
  const tab = tabIn(queue, filter.tab);
  const [from, to] = dueRange(filter.due, now);
  const { kind, state, crowd, subject, place } = filter;
  const wanted: (Condition | false | null)[] = [
    owner === null ? ['unit_id = place.unit_id'] : [scopeOf(queue, tab), owner],
    [tab ? tabCondition(tab, filter.settles ?? true) : 'is_open'],
    kind !== undefined && ['kind = ?', kind],
    state !== undefined && ['state = ?', state],
    crowd === true && [`group_size >= ${crowdFrom}`],
    subject !== undefined && ['subject = ?', subject],
    place !== undefined && ['place_code = ?', place],
    from && ['sort_due > ?', from],
    to && ['sort_due <= ?', to],
    filter.from !== undefined && ['sort_received >= ?', startOf(filter.from)],
    filter.sort?.endsWith('waiting') === true && [`${waitingOf(queue)} IS NOT NULL`],
    filter.to !== undefined && ['sort_received < ?', endOf(filter.to)],
  ];
  return wanted.filter((one) => one !== false && one !== null);
}

/** What waits for a signature in that unit; null: the reader signs nowhere. */
export const toSignIn = (unitId: string | null): Condition =>
  unitId === null ? ['false'] : [`state = 'awaiting-decision' AND unit_id = ?`, unitId];

/** A due date D is late from 00:00 of D+1: due today means late from tomorrow's first instant at the latest. */
function dueRange(due: QueueFilter['due'], now: Date): [from: Date | null, to: Date | null] {
  switch (due) {
    case 'overdue':
      return [null, now];
    case 'today':
      return [now, endOf(dayOf(now))];
    case '3':
    case '7':
      return [now, endOf(addDays(dayOf(now), Number(due)))];
    case 'paused':
      return [new Date(Date.parse(pausedSortsAt) - 1), new Date(pausedSortsAt)];
    default:
      return [null, null];
  }
}

/** Columns a list is ordered by, the id last so that no two rows are alike; each order is one index. */
export type Order = {
  columns: readonly ('sort_due' | 'sort_received' | 'waiting_since' | 'submitted_at' | 'ended_at')[];
  isDescending: boolean;
};

/** A submitted case waits since it was submitted, whoever has it. */
const waitingOf = (queue: QueueName) => (queue === 'to-sign' ? 'submitted_at' : 'waiting_since');

export function orderOf(queue: QueueName, { sort, tab }: QueueFilter): Order {
  if (tabIn(queue, tab) === 'done') return { columns: ['ended_at'], isDescending: true };
  const isDescending = sort?.startsWith('-') ?? false;
  switch (sort?.replace('-', '')) {
    case 'received':
      return { columns: ['sort_received'], isDescending };
    case 'waiting':
      return { columns: [waitingOf(queue)], isDescending };
    default:
      return { columns: ['sort_due', 'sort_received'], isDescending };
  }
}
