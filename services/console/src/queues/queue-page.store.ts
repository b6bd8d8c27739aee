import { fromCursor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { caseColumns, type CaseRow } from '../cases/case-views.store.js';
import { conditionsOf, orderOf, toSignIn, type Condition, type Order } from './queue-conditions.store.js';
import type { Owner } from './queue-counts.store.js';
import type { QueueFilter, QueueName } from './queue.js';

/** A part of a queue: `limit` rows after the one that the cursor `after` names. */
export type QueuePage = QueueFilter & { limit: number; after?: string };
/** Which queue, whose it is, and in which unit the reader signs (null: in none). */
export type QueueOf = { queue: QueueName; owner: Owner; signsIn: string | null };

/** Reads a part of a queue of cases; one row more than `asked.limit` where there are further ones. */
export function readPage(tx: Tx, of: QueueOf, asked: QueuePage, now: Date): Promise<CaseRow[]> {
  const query = pageQuery(allConditions(of, asked, now), orderOf(of.queue, asked), asked, severalIn(of));
  return tx.query<CaseRow>(...query);
}

/** How many rows a list has with its filter, `most` at the most; null: however many there are. */
export async function readTotal(
  tx: Tx,
  of: QueueOf,
  filter: QueueFilter,
  { now, most }: { now: Date; most: number | null },
): Promise<number> {
  const [row] = await tx.query<{ total: number }>(...totalQuery(allConditions(of, filter, now), severalIn(of), most));
  return row?.total ?? 0;
}

function allConditions({ queue, owner, signsIn }: QueueOf, filter: QueueFilter, now: Date): Condition[] {
  const conditions = conditionsOf(queue, typeof owner === 'string' ? owner : null, filter, now);
  return filter.waits === 'sign' ? [...conditions, toSignIn(signsIn)] : conditions;
}

const severalIn = ({ owner }: QueueOf): readonly string[] | null => (typeof owner === 'string' ? null : owner);

const columnsOfCases = caseColumns('case_views');

/** The rows before the page that this cursor begins; 0 on the first page. Codes: `invalid-input`. */
export function rowsBefore(after: string | undefined, { columns }: Order): number {
  const before = Number(fromCursor(after, columns.length + 2)?.at(-1) ?? 0);
  return Number.isSafeInteger(before) && before > 0 ? before : 0;
}

/**
 * Keyset paging: the rows after the last one of the page before, in an order in which no two rows are equal; a cursor holds
 * the values of that row, its id, and how many rows came before. For several units: read one page per unit by its own index
 * range, merge, keep the first page.
 */
export function pageQuery(
  conditions: readonly Condition[],
  { columns, isDescending }: Order,
  { limit, after }: { limit: number; after?: string },
  units: readonly string[] | null,
): [sql: string, params: unknown[]] {
  const { params, value, parts } = written(conditions);
  const place = fromCursor(after, columns.length + 2);
  if (place) {
    const instants = place.slice(0, -2).map((one) => `${value(one)}::timestamptz`);
    parts.push(
      `(${[...columns, 'case_id'].join(', ')}) ${isDescending ? '<' : '>'} (${[...instants, `${value(place.at(-2))}::uuid`].join(', ')})`,
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

/** Counts in the order of an index, and only so far as is shown. */
export function totalQuery(
  conditions: readonly Condition[],
  units: readonly string[] | null,
  most: number | null,
): [sql: string, params: unknown[]] {
  const { params, value, parts } = written(conditions);
  const limit = `LIMIT ${value(most)}::int`;
  const rows = `SELECT FROM case_views WHERE ${parts.join(' AND ')} ${limit}`;
  const all =
    units === null
      ? rows
      : `SELECT FROM unnest(${value(units)}::uuid[]) AS place(unit_id) CROSS JOIN LATERAL (${rows}) AS of_unit ${limit}`;
  return [`SELECT count(*)::int AS total FROM (${all}) AS counted`, params];
}

/** Conditions as SQL with numbered parameters, and how a further value becomes one. */
function written(conditions: readonly Condition[]) {
  const params: unknown[] = [];
  const value = (one: unknown): string => `$${params.push(one)}`;
  const parts = conditions.map(([sql, ...values]) => {
    const left = [...values];
    return sql.replaceAll('?', () => value(left.shift()));
  });
  return { params, value, parts };
}
