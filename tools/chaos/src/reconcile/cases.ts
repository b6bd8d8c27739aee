import type { Databases } from '../databases.js';
import type { Ledger, Petition } from '../ledger.js';
import { Differences, type Difference } from './difference.js';

type CaseRow = {
  case_id: string;
  number: string;
  kind: string;
  state: string;
  version: number;
  handler: string | null;
  unit_id: string;
};
type HistoryRow = { case_id: string; acts: number; last: number; steps: number };
type ViewRow = CaseRow & { is_open: boolean };

const lastStates: readonly string[] = ['closed', 'withdrawn', 'terminated'];

/** A withdrawal comes to routing as an event, and is one more act there. */
const expectedOf = ({ state, version, isWithdrawn }: Petition): [string, number] =>
  isWithdrawn ? ['withdrawn', version + 1] : [state, version];

/**
 * Compares the cases: each request with a response is one act; what people read in their queues is what routing holds.
 */
export async function reconcileCases(databases: Databases, ledger: Ledger): Promise<Difference[]> {
  const differences = new Differences('routing');
  const cases = await databases.rows<CaseRow>(
    'routing',
    'SELECT case_id, number, kind, state, version, handler_officer_id AS handler, unit_id FROM cases',
  );
  differences.sameKeys(
    'cases',
    ledger.petitions.keys(),
    cases.map((row) => row.case_id),
  );
  const history = await databases.rows<HistoryRow>(
    'routing',
    `SELECT h.case_id, count(*)::int AS acts, max(h.version) AS last, count(s.step_id)::int AS steps
       FROM case_history h LEFT JOIN steps s USING (case_id, version) GROUP BY 1`,
  );
  const acts = new Map(history.map((row) => [row.case_id, row]));
  for (const row of cases) {
    const petition = ledger.petitions.get(row.case_id);
    if (!petition) continue;
    differences.same(`${row.number}, state and version`, expectedOf(petition), [row.state, row.version]);
    const { acts: count, last, steps } = acts.get(row.case_id) ?? { acts: 0, last: 0, steps: 0 };
    differences.same(
      `${row.number}, acts, newest act and steps`,
      [row.version, row.version, petition.steps],
      [count, last, steps],
    );
  }
  differences.same('facts that wait for their case', 0, await databases.count('routing', 'early_facts'));
  return [...differences.found, ...(await reconcileViews(databases, cases))];
}

async function reconcileViews(databases: Databases, cases: readonly CaseRow[]): Promise<Difference[]> {
  const differences = new Differences('console');
  const views = await databases.rows<ViewRow>(
    'console',
    'SELECT case_id, number, kind, state, version, handler_officer_id AS handler, unit_id, is_open FROM case_views',
  );
  differences.sameKeys(
    'cases in the read model',
    cases.map((row) => row.case_id),
    views.map((row) => row.case_id),
  );
  const byId = new Map(views.map((view) => [view.case_id, view]));
  for (const row of cases) {
    const view = byId.get(row.case_id);
    if (!view) continue;
    const { is_open: isOpen, ...shown } = view;
    differences.same(`${row.number} in the queues`, row, shown);
    differences.same(`${row.number} stands in a queue`, !lastStates.includes(row.state), isOpen);
  }
  return differences.found;
}
