import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseUrl, servers, sql } from './servers.js';

/** A new database, empty or a copy of `template`; its URL. Dropped with the server, or by `dropDatabase`. */
export async function freshDatabase(label: string, template = 'template0'): Promise<string> {
  const name = `cau_noi_test_${label.replaceAll(/\W/g, '_')}_${randomBytes(5).toString('hex')}`;
  await sql(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY WAL_LOG`);
  return databaseUrl(name);
}

/** Drops a database made by `freshDatabase`, cutting what is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  await sql(`DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
}

/** The name of a database in which `migrate` has run; made once per `key`, as `templates` are. */
export async function template(key: string, migrate: (url: string) => Promise<void>): Promise<string> {
  const made = await templates(key, ['one'], async () => {
    const raw = await freshDatabase('template');
    await migrate(raw);
    return new Map([['one', raw]]);
  });
  return made.get('one') ?? '';
}

/**
 * The names of databases that `fill` has filled together, by label; made once per `key`, however many processes ask at
 * once (they wait for each other by an advisory lock of the server). `fill` returns their URLs and is connected to none
 * of them any more.
 */
export async function templates(
  key: string,
  labels: readonly string[],
  fill: () => Promise<ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map(labels.map((label) => [label, templateName(`${key}\n${label}`)]));
  const client = new pg.Client({ connectionString: (await servers()).postgres });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [key]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = ANY ($1)', [[...names.values()]]);
    if (found.rowCount === names.size) return names;
    for (const [label, raw] of await fill()) {
      const name = names.get(label);
      if (name) await client.query(`ALTER DATABASE "${new URL(raw).pathname.slice(1)}" RENAME TO "${name}"`);
    }
    return names;
  } finally {
    await client.end();
  }
}

const templateName = (key: string): string =>
  `cau_noi_test_template_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
