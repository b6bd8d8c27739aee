import { readFileSync } from 'node:fs';
import type { ClientBase, QueryResult } from 'pg';
import { brokenHistory, notIntact } from './history.mjs';

const requeue = readFileSync(new URL('../../postgres/requeue.sql', import.meta.url), 'utf8');

/**
 * Proves the history in one service's database after a restore and marks every event for publishing again, in one
 * transaction. Returns how many events there are.
 */
export async function verifyAndRequeue(client: ClientBase, service: string): Promise<number> {
  try {
    const results = (await client.query(requeue)) as unknown as QueryResult<{ events: string }>[];
    return Number(results.at(-1)?.rows[0]?.events);
  } catch (error) {
    const { code, detail = '' } = error as { code?: string; detail?: string };
    throw code === brokenHistory ? notIntact(service, detail) : error;
  }
}
