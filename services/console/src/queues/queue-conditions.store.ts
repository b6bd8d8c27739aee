import { addDays, dayOf, endOf, startOf } from '@cau-noi/calendar';
import { crowdFrom } from '@cau-noi/vocabulary';
import { pausedSortsAt } from '../clocks/clocks.js';
import { tabIn, type QueueFilter, type QueueName, type QueueTab } from './queue.js';

/** A piece of SQL in which each `?` is replaced by the parameter at the same place. */
export type Condition = readonly [sql: string, ...values: unknown[]];

/** Each queue is partial indexes; `?` is the officer or the unit. */
const scopes: Readonly<Record<QueueName, string>> = {
  mine: 'handler_officer_id = ?',
  unit: 'unit_id = ?',
  // The officer who classified a case is not automatically its handler: after acceptance it must be assigned again.
  unassigned: `unit_id = ? AND (state = 'accepted' OR handler_officer_id IS NULL AND state IN ('received', 'classified'))`,
  'to-sign': `unit_id = ? AND state = 'awaiting-decision'`,
};

/** Nothing of it runs: a suspended case with a paper still to be sent in time is something to do. */
const isPaused = `(sort_due = '${pausedSortsAt}' OR state = 'suspended' AND sort_due > '${pausedSortsAt}')`;

/**
 * What a tab holds of the open cases; `settles`: the reader settles an accepted case without a new assignment. `is_open` is
 * not part of it: with an index of open cases it would have to read the row.
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

/**
 * Where the rows of a queue or of one of its tabs are; `?` is the officer or the unit. The `verify` tab filters one state:
 * one index range gives the rows in list order. The OR of the whole queue would force a sort.
 */
const scopeOf = (queue: QueueName, tab?: QueueTab): string =>
  queue === 'unassigned' && tab === 'verify' ? 'unit_id = ?' : scopes[queue];

/** The same to count a tab, in any order: ranges of the index of states, which are short where a tab is empty. */
export const countScopeOf = (queue: QueueName, tab?: QueueTab): string =>
  queue === 'unassigned' && tab === 'classify' ? 'unit_id = ? AND handler_officer_id IS NULL' : scopeOf(queue, tab);

/** `owner`: the officer or the unit; null: each of the units that are walked one by one as `place`. */
export function conditionsOf(queue: QueueName, owner: string | null, filter: QueueFilter, now: Date): Condition[] {
  const tab = tabIn(queue, filter.tab);
  const [from, to] = dueRange(filter.due, now);
  const { kind, state, crowd, subject, place, unit, handler } = filter;
  const wanted: (Condition | false | null)[] = [
    owner === null ? ['unit_id = place.unit_id'] : [scopeOf(queue, tab), owner],
    [tab ? tabCondition(tab, filter.settles ?? true) : 'is_open'],
    kind !== undefined && ['kind = ?', kind],
    state !== undefined && ['state = ?', state],
    crowd === true && [`group_size >= ${crowdFrom}`],
    subject !== undefined && ['subject = ?', subject],
    place !== undefined && ['place_code = ?', place],
    handler !== undefined && ['handler_officer_id = ?', handler],
    // The list of units walks the one that is chosen, instead of reading them all.
    unit !== undefined && queue !== 'unit' && ['unit_id = ?', unit],
    from && ['sort_due > ?', from],
    to && ['sort_due <= ?', to],
    filter.from !== undefined && ['sort_received >= ?', startOf(filter.from)],
    filter.sort?.endsWith('waiting') === true && [`${waitingOf(queue)} IS NOT NULL`],
    filter.to !== undefined && ['sort_received < ?', endOf(filter.to)],
  ];
  return wanted.filter((one) => one !== false && one !== null);
}

/** What waits for a signature in that unit; null: the reader signs nothing. */
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

/** The order of the list of a queue. */
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
