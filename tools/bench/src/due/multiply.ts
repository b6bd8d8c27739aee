import type pg from 'pg';

/** Ids in the rows of a sample, each with the SQL that gives its counterpart for copy `i`. */
export type Likes = ReadonlyMap<string, string>;

type Row = { columns: string[]; types: string[]; values: (string | null)[] };
type TableRows = { table: string; rows: Row[] };

const chunk = 100_000;
const genesis = `'\\x${'00'.repeat(32)}'::bytea`;

/** The rows that speak of a sample: any that hold one of its ids. */
export async function rowsOf(client: pg.Client, ids: readonly string[]): Promise<TableRows[]> {
  const { rows: tables } = await client.query<{ table: string; columns: string[]; types: string[] }>(`
    SELECT c.relname AS table, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
      array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = ''
    GROUP BY c.relname ORDER BY c.relname`);
  const found: TableRows[] = [];
  for (const { table, columns, types } of tables) {
    const order = table === 'outbox' ? 'ORDER BY seq' : '';
    const { rows } = await client.query<(string | null)[]>({
      text: `SELECT ${columns.map((name) => `"${name}"::text`).join(', ')} FROM ${table} t WHERE t::text LIKE ANY ($1) ${order}`,
      values: [ids.map((id) => `%${id}%`)],
      rowMode: 'array',
    });
    if (rows.length > 0) found.push({ table, rows: rows.map((values) => ({ columns, types, values })) });
  }
  return found;
}

/** Writes the rows of a sample once more for each number from 2 to `count`, with ids of their own and their history linked. */
export async function multiply(
  client: pg.Client,
  tables: readonly TableRows[],
  likes: Likes,
  count: number,
): Promise<void> {
  const outbox = tables.find(({ table }) => table === 'outbox')?.rows ?? [];
  const plain = tables.filter(({ table }) => table !== 'outbox' && table !== 'chain_heads');
  for (let from = 2; from <= count; from += chunk) {
    const to = Math.min(count, from + chunk - 1);
    for (const { table, rows } of plain) {
      for (const row of rows) await client.query(plainInsert(table, row, likes, from, to));
    }
    if (outbox.length > 0) await client.query(chainedInsert(outbox, likes, from, to));
  }
}

const numbers = (from: number, to: number): string => `generate_series(${from}, ${to}) AS i`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A value of the sample as it is in copy `i`. */
function like(value: string | null, type: string, likes: Likes): string {
  if (value === null) return `NULL::${type}`;
  const known = [...likes].filter(([id]) => value.includes(id));
  return `(${known.reduce((sql, [id, its]) => `replace(${sql}, '${id}', ${its})`, literal(value))})::${type}`;
}

const names = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ');

const plainInsert = (table: string, { columns, types, values }: Row, likes: Likes, from: number, to: number): string =>
  `INSERT INTO ${table} (${names(columns)})
   SELECT ${values.map((value, at) => like(value, types[at]!, likes)).join(', ')} FROM ${numbers(from, to)}`;

/** The outbox rows of each copy, each with the hash of the one before it, and the head of that chain. */
function chainedInsert(rows: readonly Row[], likes: Likes, from: number, to: number): string {
  const { columns, types } = rows[0]!;
  const at = (name: string): number => columns.indexOf(name);
  const texts = rows.map(
    (
      { values },
      k,
    ) => `CROSS JOIN LATERAL (SELECT ${like(values[at('envelope')]!, 'text', likes)} AS text${k} OFFSET 0) AS e${k}
      CROSS JOIN LATERAL (SELECT sha256(${k === 0 ? genesis : `hash${k - 1}`} || convert_to(text${k}, 'UTF8')) AS hash${k} OFFSET 0) AS h${k}`,
  );
  const given = (row: Row, k: number): string[] =>
    columns.map((name, i) => {
      if (name === 'envelope') return `text${k}`;
      if (name === 'hash') return `hash${k}`;
      if (name === 'previous_hash') return k === 0 ? genesis : `hash${k - 1}`;
      return like(row.values[i]!, types[i]!, likes);
    });
  const subject = like(rows[0]!.values[at('subject')]!, 'text', likes);
  return `
    WITH copies AS MATERIALIZED (SELECT i, ${rows.map((_, k) => `text${k}, hash${k}`).join(', ')} FROM ${numbers(from, to)} ${texts.join(' ')}),
      written AS (INSERT INTO outbox (${names(columns)})
        ${rows.map((row, k) => `SELECT ${given(row, k).join(', ')} FROM copies`).join(' UNION ALL ')})
    INSERT INTO chain_heads (subject, length, hash) SELECT ${subject}, ${rows.length}, hash${rows.length - 1} FROM copies`;
}
