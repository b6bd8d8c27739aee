import { createHash, randomUUID } from 'node:crypto';
import { marks, type Column, type TablePattern } from './pattern.js';
import type { Registered } from './register.js';

/** The rows of one table for one event: the texts of the columns, in the order of the pattern. */
export type FilledRow = (string | null)[];

/** Tables in the order of the pattern, each with its rows. */
export type Filled = FilledRow[][];

type Ids = { event: string; case: string; made: Map<string, string> };
type Fill = (ids: Ids) => string | null;

const genesis = '0'.repeat(64);

/** The least work that gives the rows of an event: no checks, no derivation, no rules. */
export function filler(patterns: readonly TablePattern[]): (event: Registered) => Filled {
  const tables = patterns.map(({ table, rows }) => ({
    table,
    rows: rows.map((row) => row.map(fillOf)),
    columns: rows[0] ?? [],
  }));
  return ({ id, subject }) => {
    const ids: Ids = { event: id, case: subject, made: new Map() };
    let previous = genesis;
    return tables.map(({ table, rows, columns }) =>
      rows.map((row) => {
        const values = row.map((fill) => fill(ids));
        if (table === 'outbox') previous = chain(values, columns, previous);
        if (table === 'chain_heads') put(values, columns, 'hash', previous);
        return values;
      }),
    );
  };
}

/** Links rows by hash as the outbox does; returns the new hash. */
function chain(values: FilledRow, columns: readonly Column[], previous: string): string {
  const envelope = values[columns.findIndex(({ name }) => name === 'envelope')] ?? '';
  const hash = createHash('sha256').update(Buffer.from(previous, 'hex')).update(envelope, 'utf8').digest('hex');
  put(values, columns, 'previous_hash', previous);
  put(values, columns, 'hash', hash);
  return hash;
}

function put(values: FilledRow, columns: readonly Column[], name: string, hash: string): void {
  values[columns.findIndex((column) => column.name === name)] = `\\x${hash}`;
}

function fillOf({ text }: Column): Fill {
  if (text === null || !text.includes('‹')) return () => text;
  const parts = text.split(/(‹\w+›)/).map(partOf);
  if (parts.length === 3 && text.startsWith('‹') && text.endsWith('›')) return parts[1]!;
  return (ids) => parts.reduce((whole, part) => whole + part(ids), '');
}

function partOf(part: string): (ids: Ids) => string {
  if (part === marks.event) return (ids) => ids.event;
  if (part === marks.case) return (ids) => ids.case;
  if (part === marks.hash || !part.startsWith('‹')) return () => part;
  return ({ made }) => {
    const id = made.get(part) ?? randomUUID();
    made.set(part, id);
    return id;
  };
}
