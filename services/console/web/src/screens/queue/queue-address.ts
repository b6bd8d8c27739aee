import type { ExportOrder } from '../../api/answers.js';
import { queryOf, withFilter, type ListFilter } from '../../ui/lists/filters.js';

type ExportFilter = NonNullable<ExportOrder['filter']>;

/** The queues: what I have, what my unit has, what nobody has yet, what waits for a signature. */
export type QueueName = 'mine' | 'unit' | 'unassigned' | 'to-sign';

/** The tabs of each queue as the address names them, with what the API calls them; null: every row. The first one opens. */
const tabs = {
  mine: { 'can-lam': 'todo', 'cho-nguoi-khac': 'waiting', 'tam-dung': 'paused', 'da-xong': 'done' },
  unit: {},
  unassigned: { 'tat-ca': null, 'phan-loai': 'classify', 'xac-minh': 'verify' },
  'to-sign': {},
} as const;

/** The name of an order in the address and in the API; `-` turns it round. */
const orders = { han: 'due', 'ngay-nhan': 'received', 'cho-tu': 'waiting' } as const;
export type OrderName = keyof typeof orders;
/** The order of a list whose address names none. */
const usualOrder: OrderName = 'han';

const tabsOf = (name: QueueName): [string, string | null][] => Object.entries(tabs[name]);

/** The tab a queue shows: a name of another list opens the first one. Undefined where the queue has no tabs. */
export const tabIn = (name: QueueName, { the }: ListFilter): string | undefined =>
  (tabsOf(name).find(([key]) => key === the) ?? tabsOf(name)[0])?.[0];

/** The address of a tab: of the page size nothing is lost, of the filters all. */
export const addressOfTab = (name: QueueName, key: string | undefined, { dong }: ListFilter): ListFilter =>
  withFilter({}, { the: key === tabsOf(name)[0]?.[0] ? undefined : key, dong });

/** The address without filters: the tab that is shown and the page size stay. */
export const clearedAddress = (name: QueueName, filter: ListFilter): ListFilter =>
  addressOfTab(name, tabIn(name, filter), filter);

/** What the API is asked for a page of a queue. */
export function queueQuery(name: QueueName, filter: ListFilter) {
  const tab = tabsOf(name).find(([key]) => key === tabIn(name, filter))?.[1] ?? null;
  const sort = sortOf(filter['sap-xep']);
  return { ...queryOf(filter), ...(sort !== undefined && { sort }), ...(tab !== null && { tab }) };
}

/** The same without a page: what a file of all rows is narrowed and ordered by. */
export function exportFilter(name: QueueName, filter: ListFilter): ExportFilter {
  const { sau: _place, ...whole } = filter;
  const { limit: _size, ...narrowed } = queueQuery(name, whole);
  return narrowed as ExportFilter; // its values are those of the address, which are checked when it is read
}

function sortOf(order: string | undefined): string | undefined {
  const [, turned = '', key = ''] = /^(-?)(.+)$/.exec(order ?? '') ?? [];
  const [, sort] = Object.entries(orders).find(([name]) => name === key) ?? [];
  return sort === undefined ? undefined : `${turned}${sort}`;
}

/** Whether a list is sorted by this order, and which way round. */
export function orderOn(key: OrderName, filter: ListFilter): 'ascending' | 'descending' | null {
  const order = filter['sap-xep'] ?? usualOrder;
  return order === key ? 'ascending' : order === `-${key}` ? 'descending' : null;
}

/** The filter after a press on the head of a column: in its order, and at the next press the other way round. */
export function pressedOrder(key: OrderName, filter: ListFilter): ListFilter {
  const next = orderOn(key, filter) === 'ascending' ? `-${key}` : key;
  return withFilter(filter, { 'sap-xep': next === usualOrder ? undefined : next });
}
