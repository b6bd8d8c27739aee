import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const patienceMs = 60_000;

/** Some effect has not taken place within a minute. */
export class NotYet extends Error {}

/** Waits until the statement counts all of these cases ($1) as `done`; returns when, in epoch ms. */
export async function until(url: string, who: string, sql: string, caseIds: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const latest = Date.now() + patienceMs; ; await pause(20)) {
      const { rows } = await client.query<{ done: number }>(sql, [caseIds]);
      const done = rows[0]?.done ?? 0;
      if (done === caseIds.length) return Date.now();
      if (Date.now() > latest)
        throw new NotYet(`${who} has the effects of ${done} of ${caseIds.length} lifecycles after a minute.`);
    }
  } finally {
    await client.end();
  }
}
