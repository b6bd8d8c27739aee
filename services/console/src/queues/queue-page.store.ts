import { fromCursor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { caseColumns, type CaseRow } from '../cases/case-views.store.js';
import { conditionsOf, orderOf, toSignIn, type Condition, type Order } from './queue-conditions.store.js';
import type { Owner } from './queue-counts.store.js';
import type { QueueFilter, QueueName } from './queue.js';

/** A part of a queue: `limit` rows after the one that the cursor `after` names. */
export type QueuePage = QueueFilter & { limit: number; after?: string };

/** Which queue, whose it is, and in which unit the reader signs (null: in none). */
type QueueOf = { queue: QueueName; owner: Owner; signsIn: string | null };

/** Reads a part of a queue of cases; one row more than `asked.limit` where there are further ones. */
export function readPage(tx: Tx, { queue, owner, signsIn }: QueueOf, asked: QueuePage, now: Date): Promise<CaseRow[]> {
  const units = typeof owner === 'string' ? null : owner;
  const conditions = conditionsOf(queue, typeof owner === 'string' ? owner : null, asked, now);
  if (asked.waits === 'sign') conditions.push(toSignIn(signsIn));
  return tx.query<CaseRow>(...pageQuery(conditions, orderOf(queue, asked), asked, units));
}

const columnsOfCases = caseColumns('case_views');

/**
 * Keyset paging: the rows after the last one of the page before, in an order in which no two rows are equal. For several
 * units: read one page per unit by its own index range, merge, keep the first page.
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
  return [`SELECT ${columnsOfCases} FROM case_views WHERE case_id IN (${keys}) ORDER BY ${order}`, params];
}
