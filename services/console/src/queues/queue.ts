import type { CaseState } from '@cau-noi/vocabulary';

/**
 * Queues: mine = assigned to me; unit = lies in my unit (or below, for those who read from above); unassigned = in my unit,
 * no handler; to-sign = submitted, waits for a signature of my unit.
 */
export type QueueName = 'mine' | 'unit' | 'unassigned' | 'to-sign';

/** Of all cases those that wait for the signature or approval of the reader. */
export const waitsFilters = ['sign'] as const;
export const dueFilters = ['overdue', 'today', '3', '7', 'paused'] as const;
/** By due instant, by receipt, by how long it waits for or is with somebody; `-` turns the order round. */
export const queueSorts = ['due', '-due', 'received', '-received', 'waiting', '-waiting'] as const;
export type QueueSort = (typeof queueSorts)[number];
/** Of mine: what I have to do, what waits for somebody else, what is paused, what is done. Of the unassigned: to classify, to settle. */
export const queueTabs = ['todo', 'waiting', 'paused', 'done', 'classify', 'verify'] as const;
export type QueueTab = (typeof queueTabs)[number];

/** Which cases of a queue are listed; days are of Asia/Ho_Chi_Minh, both included. */
export type QueueFilter = {
  kind?: string;
  state?: CaseState;
  due?: (typeof dueFilters)[number];
  crowd?: boolean;
  subject?: string;
  place?: string;
  from?: string;
  to?: string;
  /** Only of this unit, of those whose cases the reader lists. */
  unit?: string;
  /** Only what this officer has. */
  handler?: string;
  sort?: QueueSort;
  waits?: (typeof waitsFilters)[number];
  tab?: QueueTab;
  /** Whether the reader settles an accepted case without a new assignment; else it waits to be assigned. */
  settles?: boolean;
};

/** The tabs a queue has; the unit's queue has none. */
export const tabsOf: Readonly<Record<QueueName, readonly QueueTab[]>> = {
  mine: ['todo', 'waiting', 'paused', 'done'],
  unit: [],
  unassigned: ['classify', 'verify'],
  'to-sign': [],
};

/** The tab that the menu counts of a queue: of mine what I have to do, of the others every open case (null). */
export const badgeTabs: Readonly<Record<QueueName, QueueTab | null>> = {
  mine: 'todo',
  unit: null,
  unassigned: null,
  'to-sign': null,
};

/** The tab, if this queue has it. */
export const tabIn = (queue: QueueName, tab: QueueTab | undefined): QueueTab | undefined =>
  tab !== undefined && tabsOf[queue].includes(tab) ? tab : undefined;

/** Whether a filter leaves rows out: then the counts of the queue do not say how long the list is. */
export const isNarrowed = (filter: QueueFilter): boolean =>
  choices.some((name) => filter[name] !== undefined && filter[name] !== false) ||
  (filter.sort?.endsWith('waiting') ?? false);

const choices = [
  'kind',
  'state',
  'due',
  'crowd',
  'subject',
  'place',
  'from',
  'to',
  'unit',
  'handler',
  'waits',
] as const satisfies (keyof QueueFilter)[];

/** Counts stop here: “1.000+”. */
export const mostCounted = 1_000;
