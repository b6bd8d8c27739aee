import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { LocalSystem } from './local-system.js';

/** In which state lifecycles leave their cases. */
export type LastState = 'decided' | 'closed';

/** Where a lifecycle must have come to, by the database that says so; $1 are the cases. */
const ends: Record<string, (state: LastState) => string> = {
  // Beside the legal clocks each case has the one of its unit.
  deadline: () =>
    `SELECT count(*)::int AS done FROM clocks WHERE case_id = ANY($1::uuid[]) AND rule = 'DON-VI' AND status = 'met'`,
  escalation: () =>
    `SELECT count(*)::int AS done FROM cases WHERE case_id = ANY($1::uuid[]) AND end_reason = 'case-decided'`,
  console: (
    state,
  ) => `SELECT count(*)::int AS done FROM case_views WHERE case_id = ANY($1::uuid[]) AND state = '${state}'
              AND number IS NOT NULL AND jsonb_path_exists(clocks, '$[*] ? (@.status == "met")')`,
};
const patienceMs = 60_000;

/** Waits until every effect of these lifecycles has taken place in every service; answers when, in epoch ms. */
export async function allEffects(system: LocalSystem, caseIds: readonly string[], state: LastState): Promise<number> {
  const times = await Promise.all(
    Object.entries(ends).map(([owner, sql]) => reached(system.database(owner), owner, sql(state), caseIds)),
  );
  return Math.max(...times);
}

async function reached(url: string, owner: string, sql: string, caseIds: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const until = Date.now() + patienceMs; ; await pause(20)) {
      const { rows } = await client.query<{ done: number }>(sql, [caseIds]);
      const done = rows[0]?.done ?? 0;
      if (done === caseIds.length) return Date.now();
      if (Date.now() > until)
        throw new Error(`${owner} has the effects of ${done} of ${caseIds.length} lifecycles after a minute.`);
    }
  } finally {
    await client.end();
  }
}
