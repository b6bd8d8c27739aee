import { dayOf, endOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { amongOpen, countScopeOf, tabCondition } from './queue-conditions.store.js';
import { mostCounted, tabsOf, type QueueName, type QueueTab } from './queue.js';

/** Whose queue it is: an officer, a unit, or all units that the reader reads together. */
export type Owner = string | readonly string[];

/** What a queue's counts are read from; each number stops at one more than is shown. */
export type CountsRow = { open: number; overdue: number; today: number } & Partial<Record<QueueTab, number>>;

const isOverdue = 'sort_due <= $2';
const isDueToday = 'sort_due > $2 AND sort_due <= $3';

/** Whose queue is counted, and whether they settle an accepted case without a new assignment. */
type Counted = { owner: Owner; settles: boolean };

/** Counts a queue, whatever the filter of its list. */
export async function readCounts(tx: Tx, queue: QueueName, counted: Counted, now: Date): Promise<CountsRow> {
  const [row] = await tx.query<CountsRow>(...countsQuery(queue, counted, now));
  return row ?? { open: 0, overdue: 0, today: 0 };
}

/** The statement that counts a queue, whatever its filter, and its values. */
function countsQuery(queue: QueueName, { owner, settles }: Counted, now: Date): [sql: string, params: unknown[]] {
  const params = [owner, now, endOf(dayOf(now))];
  const sql = queue === 'mine' ? inOnePass(queue, settles) : inShortWalks(queue, settles, typeof owner !== 'string');
  return [sql, params];
}

/** A handler has some hundred open cases: they are read once, however many tabs there are. */
function inOnePass(queue: QueueName, settles: boolean): string {
  const counted = (which: string, name: string): string =>
    `least(count(*)${which}, ${mostCounted + 1})::int AS "${name}"`;
  const among = (condition: string, name: string): string => counted(` FILTER (WHERE ${condition})`, name);
  const scope = countScopeOf(queue).replace('?', '$1');
  const tabs = tabsOf[queue].map((tab) =>
    tab === 'done'
      ? `${upTo(`${scope} AND ${tabCondition(tab, settles)}`)} AS "${tab}"`
      : among(amongOpen(settles)[tab], tab),
  );
  return `SELECT ${[counted('', 'open'), among(isOverdue, 'overdue'), among(isDueToday, 'today'), ...tabs].join(', ')}
            FROM case_views WHERE ${scope} AND is_open`;
}

/** A unit may have 100,000 open cases: each number is a range of an index, read only so far as is counted. */
function inShortWalks(queue: QueueName, settles: boolean, isOfSeveral: boolean): string {
  const counted = (condition: string, name: string, tab?: QueueTab): string => {
    const scope = isOfSeveral ? 'unit_id = ANY($1::uuid[])' : countScopeOf(queue, tab).replace('?', '$1');
    return `${upTo(`${scope} AND ${condition}`)} AS "${name}"`;
  };
  const tabs = tabsOf[queue].map((tab) => counted(tabCondition(tab, settles), tab, tab));
  return `SELECT ${[
    counted('is_open', 'open'),
    counted(`is_open AND ${isOverdue}`, 'overdue'),
    counted(`is_open AND ${isDueToday}`, 'today'),
    ...tabs,
  ].join(', ')}`;
}

const upTo = (where: string): string =>
  `(SELECT count(*)::int FROM (SELECT FROM case_views WHERE ${where} LIMIT ${mostCounted + 1}) AS counted)`;
