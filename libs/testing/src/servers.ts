import { sharedTestServers } from '@cau-noi/local';
import pg from 'pg';
import { watchPorts } from './running.js';

/** PostgreSQL (of a role that may create databases) and Kafka of this test run. */
export type Servers = { postgres: string; kafka: string };

let found: Promise<Servers> | undefined;

/** The servers of this run: those `npm test` started or the environment names, else a pair started on first use. */
export const servers = (): Promise<Servers> => (found ??= find());

async function find(): Promise<Servers> {
  const known = await sharedTestServers();
  watchPorts(known);
  return known;
}

/** One statement on the server itself, or on the database of this URL. */
export async function sql<R extends object>(text: string, params: unknown[] = [], url?: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url ?? (await servers()).postgres });
  await client.connect();
  try {
    return (await client.query<R>(text, params)).rows;
  } finally {
    await client.end();
  }
}

/** The URL of another database on the server of this run. */
export async function databaseUrl(name: string): Promise<string> {
  const url = new URL((await servers()).postgres);
  url.pathname = `/${name}`;
  return url.href;
}
