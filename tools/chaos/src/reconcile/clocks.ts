import type { Databases } from '../databases.js';
import type { Ledger, Petition } from '../ledger.js';
import { Differences, type Difference } from './difference.js';

type ClockRow = { id: string; case_id: string; rule: string; status: string; is_overdue: boolean; late_from: Date };
/** `overdue` less those withdrawn; `ends` in the order published, as outcome and cause. */
type SaidRow = { clock: string; started: number; overdue: number; ends: string[] };

const outcomeOf = (end: string | undefined): string | null => end?.split(' ')[0] ?? null;

const isStopped = ({ status }: ClockRow): boolean => ['met', 'late', 'cancelled'].includes(status);

/**
 * Compares the clocks: one of its own for a case with a date of its unit, beside the legal ones; each published once
 * that it started, is late, ended; the read model shows them.
 */
export async function reconcileClocks(databases: Databases, ledger: Ledger): Promise<Difference[]> {
  const differences = new Differences('deadline');
  const clocks = await databases.rows<ClockRow>(
    'deadline',
    'SELECT id, case_id, rule, status, overdue_at IS NOT NULL AS is_overdue, late_from FROM clocks JOIN clock_timers USING (id)',
  );
  const known = await databases.rows<{ case_id: string }>('deadline', 'SELECT case_id FROM cases');
  differences.sameKeys(
    'cases',
    ledger.petitions.keys(),
    known.map((row) => row.case_id),
  );
  const byCase = Map.groupBy(clocks, (clock) => clock.case_id);
  for (const petition of ledger.petitions.values())
    ofPetition(petition, byCase.get(petition.caseId) ?? [], differences);
  const said = await databases.rows<SaidRow>('deadline', selectSaid);
  const bySaid = new Map(said.map((row) => [row.clock, row]));
  differences.sameKeys(
    'clocks that were spoken of',
    clocks.map(({ id }) => id),
    said.map(({ clock }) => clock),
  );
  for (const clock of clocks) {
    const { started, overdue, ends } = bySaid.get(clock.id) ?? { started: 0, overdue: 0, ends: [] };
    const expected = [1, clock.is_overdue ? 1 : 0, isStopped(clock) ? clock.status : null];
    differences.same(`clock ${clock.id}: told started, late, last end`, expected, [
      started,
      overdue,
      outcomeOf(ends.at(-1)),
    ]);
    // an end may be corrected by a fact that came later, never repeated
    differences.same(`clock ${clock.id}: ends told twice`, new Set(ends).size, ends.length);
  }
  return [...differences.found, ...(await reconcileShown(databases, clocks))];
}

function ofPetition(
  { caseNumber, dueAt, isOver }: Petition,
  clocks: readonly ClockRow[],
  differences: Differences,
): void {
  if (dueAt === null) return;
  const [clock, ...more] = clocks.filter(({ rule }) => rule === 'DON-VI');
  differences.same(`clocks of ${caseNumber} that its unit set`, 1, clock ? 1 + more.length : 0);
  if (!clock) return;
  differences.same(`the clock of ${caseNumber} is late from`, Date.parse(dueAt) + 1, clock.late_from.getTime());
  differences.same(`the clock of ${caseNumber} has ended`, isOver, isStopped(clock));
  if (!isOver && clock.late_from.getTime() < Date.now())
    differences.same(`${caseNumber} is overdue`, true, clock.is_overdue);
}

async function reconcileShown(databases: Databases, clocks: readonly ClockRow[]): Promise<Difference[]> {
  const differences = new Differences('console');
  const shown = await databases.rows<{ id: string; status: string }>(
    'console',
    `SELECT c->>'clockId' AS id, c->>'status' AS status FROM case_views, jsonb_array_elements(clocks) AS c`,
  );
  differences.sameKeys(
    'clocks in the read model',
    clocks.map(({ id }) => id),
    shown.map(({ id }) => id),
  );
  const statuses = new Map(shown.map(({ id, status }) => [id, status]));
  for (const clock of clocks) {
    const expected = isStopped(clock) || !clock.is_overdue ? clock.status : 'overdue';
    const found = statuses.get(clock.id) === 'due-soon' ? 'running' : statuses.get(clock.id);
    differences.same(`clock ${clock.id} in the read model`, expected, found);
  }
  return differences.found;
}

const told = (name: string): string => `count(*) FILTER (WHERE e->>'type' = 'deadline.${name}.v1')::int`;
const selectSaid = `
  SELECT e->'data'->>'clockId' AS clock, ${told('clock-started')} AS started, ${told('overdue')} - ${told('overdue-withdrawn')} AS overdue,
         coalesce(array_agg((e->'data'->>'outcome') || ' ' || (e->'data'->>'cause') ORDER BY seq)
           FILTER (WHERE e->>'type' = 'deadline.clock-stopped.v1'), '{}') AS ends
    FROM (SELECT seq, envelope::json AS e FROM outbox) AS events GROUP BY 1`;
