import { SeenEvents, type Running } from '@cau-noi/platform';
import pg from 'pg';
import type { Registered } from './register.js';

/** A column with the text its value had for the first event; marks replace what differs from event to event. */
export type Column = { name: string; type: string; isKey: boolean; text: string | null };

/** The rows of one table that one registered petition leaves behind. */
export type TablePattern = { table: string; rows: Column[][] };

/** The marks: ids of the event, ids generated for each event, and the hash of what is sent. */
export const marks = { event: '‹event›', case: '‹case›', hash: '‹hash›', made: /‹made\d+›/g } as const;

/**
 * What `deadline` writes because of one event, read off its own tables: so the others write the same rows, also after
 * the tables have changed. The rows are removed again.
 */
export async function learnPattern(
  service: Running,
  databaseUrl: string,
  { id, subject }: Registered,
): Promise<TablePattern[]> {
  if (!(await service.get(SeenEvents).waitFor(id, 30_000))) throw new Error('deadline did not take the first event.');
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    const patterns: TablePattern[] = [];
    for (const [table, columns] of await writtenTables(client))
      patterns.push({ table, rows: await rowsOf(client, { table, columns, event: id }) });
    const filled = patterns.filter(({ rows }) => rows.length > 0);
    await client.query(`TRUNCATE ${filled.map(({ table }) => table).join(', ')}`);
    return marked(filled, { event: id, case: subject });
  } finally {
    await client.end();
  }
}

type Found = { table: string; name: string; type: string; is_key: boolean };

/** All but what the database fills in itself, and the queue of the relay. */
async function writtenTables(client: pg.Client): Promise<Map<string, Found[]>> {
  const { rows } = await client.query<Found>(`
    SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, coalesce(a.attnum = ANY(i.indkey), false) AS is_key
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations' AND a.attnum > 0
      AND c.relname <> 'outbox_waiting' AND NOT a.attisdropped AND a.attidentity = ''
      AND coalesce(pg_get_expr(d.adbin, d.adrelid), '') !~ 'now|clock_timestamp'
    ORDER BY c.relname = 'chain_heads', c.relname = 'outbox', c.relname, a.attnum`);
  return Map.groupBy(rows, ({ table }) => table);
}

/** What the transaction of the event wrote, not what a start fills in. */
const ofTheEvent = 'WHERE xmin = (SELECT xmin FROM inbox WHERE event_id = $1)';

async function rowsOf(
  client: pg.Client,
  { table, columns, event }: { table: string; columns: Found[]; event: string },
): Promise<Column[][]> {
  const names = columns.map(({ name }) => `"${name}"::text`).join(', ');
  const { rows } = await client.query<(string | null)[]>({
    text: `SELECT ${names} FROM ${table} ${ofTheEvent} ${table === 'outbox' ? 'ORDER BY seq' : ''}`,
    values: [event],
    rowMode: 'array',
  });
  return rows.map((values) =>
    columns.map(({ name, type, is_key: isKey }, i) => ({ name, type, isKey, text: values[i] ?? null })),
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids of rows that are neither the event nor the case were made for this event. */
function marked(patterns: TablePattern[], ids: { event: string; case: string }): TablePattern[] {
  const columns = patterns.flatMap(({ rows }) => rows.flat());
  const made = new Set(
    columns
      .filter(({ name, isKey, text }) => (isKey || name === 'id') && text && uuid.test(text))
      .map(({ text }) => text!),
  );
  const known = new Map<string, string>([
    [ids.event, marks.event],
    [ids.case, marks.case],
  ]);
  for (const id of made) if (!known.has(id)) known.set(id, `‹made${known.size}›`);
  const replaced = ({ name, text }: Column): string | null => {
    if (name === 'hash' || name === 'previous_hash') return marks.hash;
    return text && [...known].reduce((result, [id, mark]) => result.replaceAll(id, mark), text);
  };
  return patterns.map(({ table, rows }) => ({
    table,
    rows: rows.map((row) => row.map((column) => ({ ...column, text: replaced(column) }))),
  }));
}
