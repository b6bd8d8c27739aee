import pg from 'pg';
import { marks, type TablePattern } from './pattern.js';

/**
 * Returns the first table in which two databases differ, ignoring generated ids, hashes and when a row was written;
 * null when there is none.
 */
export async function difference(
  one: string,
  other: string,
  patterns: readonly TablePattern[],
): Promise<string | null> {
  for (const { table, rows } of patterns) {
    const stable = (rows[0] ?? []).filter(
      ({ name, text }) => !isOfItsOwn(name) && !(text && (text.includes(marks.hash) || text.search(marks.made) >= 0)),
    );
    const picture = `SELECT count(*)::int AS rows, sum(hashtext(ROW(${stable.map(({ name }) => `"${name}"`).join(', ')})::text)::bigint)::text AS sum FROM ${table}`;
    const [mine, theirs] = [await read(one, picture), await read(other, picture)];
    if (mine.rows === 0 || mine.rows !== theirs.rows || mine.sum !== theirs.sum)
      return `${table} (${mine.rows} and ${theirs.rows} rows)`;
  }
  return null;
}

const isOfItsOwn = (name: string): boolean => name === 'envelope' || name === 'changed_at';

type Picture = { rows: number; sum: string | null };

async function read(url: string, sql: string): Promise<Picture> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Picture>(sql).finally(() => client.end());
  return rows[0] ?? { rows: 0, sum: null };
}
