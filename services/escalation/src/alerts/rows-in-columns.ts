/** A field of a row, and the column and the type it is written with. */
export type Column<F extends string = string> = { field: F; name: string; type: string };

/** Many rows as the parameters of one statement: what they select from, what of it, and the values. */
export type RowsInColumns = { from: string; select: string; values: unknown[] };

/**
 * An array per column is read several times as fast as JSON. A value that is the same in all rows (most fields of a
 * thousand alerts that rise together) travels once; the first column, which is never shortened, gives the number of
 * rows.
 */
export function rowsInColumns<F extends string>(
  columns: readonly Column<F>[],
  rows: readonly Readonly<Record<F, unknown>>[],
): RowsInColumns {
  const list = (at: number): string => `$${at + 1}::${listed(columns[at]!.type)}[]`;
  const value = ({ name }: Column<F>, at: number): string =>
    at === 0 ? `a.${name}` : `CASE cardinality(${list(at)}) WHEN 1 THEN (${list(at)})[1] ELSE a.${name} END`;
  const names = columns.map(({ name }) => name).join(', ');
  return {
    from: `unnest(${columns.map((_, at) => list(at)).join(', ')}) AS a(${names})`,
    select: columns.map((column, at) => `(${value(column, at)})::${column.type}`).join(', '),
    values: columns.map(({ field, type }, at) => {
      const all = rows.map((row) => row[field]);
      return (at > 0 && all.every((one) => isSame(one, all[0])) ? all.slice(0, 1) : all).map((one) =>
        textOf(one, type),
      );
    }),
  };
}

/** An array of arrays must be even, so those travel as texts. */
const listed = (type: string): string => (type === 'uuid[]' ? 'text' : type);

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one instanceof Date && other instanceof Date && one.getTime() === other.getTime()) ||
  (Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0);

function textOf(value: unknown, type: string): unknown {
  if (type === 'uuid[]') return `{${(value as string[]).join(',')}}`;
  return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}
