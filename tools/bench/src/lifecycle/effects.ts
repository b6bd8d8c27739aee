import type { LocalSystem } from './local-system.js';
import { until } from './until.js';

/** In which state lifecycles leave their cases. */
export type LastState = 'decided' | 'closed';

/** The state a lifecycle must have reached, by the database that shows it; $1 are the cases. */
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

/** Waits until every effect of these lifecycles has taken place in every service; returns when, in epoch ms. */
export async function allEffects(system: LocalSystem, caseIds: readonly string[], state: LastState): Promise<number> {
  const times = await Promise.all(
    Object.entries(ends).map(([owner, sql]) => until(system.database(owner), owner, sql(state), caseIds)),
  );
  return Math.max(...times);
}
