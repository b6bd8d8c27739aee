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

/**
 * The name of a database in which `migrate` has run; made once per `key`, however many Jest workers ask at once
 * (they wait for each other by an advisory lock of the server).
 */
export async function template(key: string, migrate: (url: string) => Promise<void>): Promise<string> {
  const name = `cau_noi_test_template_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const client = new pg.Client({ connectionString: (await servers()).postgres });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const raw = await freshDatabase('template');
      await migrate(raw);
      await client.query(`ALTER DATABASE "${new URL(raw).pathname.slice(1)}" RENAME TO "${name}"`);
    }
    return name;
  } finally {
    await client.end();
  }
}
