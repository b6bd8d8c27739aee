import type { Databases } from '../databases.js';
import type { Ledger } from '../ledger.js';
import { Differences, type Difference } from './difference.js';

type AlertRow = {
  alert_id: string;
  case_id: string;
  cause: 'overdue' | 'crowd';
  line: string;
  clock_id: string | null;
  is_ended: boolean;
  officer: string | null;
  told: number;
};
type SaidRow = { alert: string; raised: number; acknowledged: number; ended: number };

/**
 * Compares the alerts: one per time a clock became late, one per line and crowd; ended with their cause; acknowledged
 * by whoever got the response.
 */
export async function reconcileAlerts(databases: Databases, ledger: Ledger): Promise<Difference[]> {
  const differences = new Differences('escalation');
  const alerts = await databases.rows<AlertRow>(
    'escalation',
    `SELECT alert_id, case_id, cause, line, clock_id, ended_at IS NOT NULL AS is_ended, acknowledged_by->>'officerId' AS officer,
            (SELECT count(*)::int FROM alert_tellings t WHERE t.alert_id = a.alert_id AND kind = 'told') AS told
       FROM alerts a`,
  );
  await causes(databases, ledger, alerts, differences);
  const answered = alerts.flatMap(({ alert_id: id, officer }) => (officer === null ? [] : [`${id} by ${officer}`]));
  differences.sameKeys(
    'acknowledgements',
    [...ledger.acknowledgements].map(([id, officer]) => `${id} by ${officer}`),
    answered,
  );
  const said = new Map((await databases.rows<SaidRow>('escalation', selectSaid)).map((row) => [row.alert, row]));
  for (const { alert_id: id, officer, is_ended: isEnded, told } of alerts) {
    const { raised, acknowledged, ended } = said.get(id) ?? { raised: 0, acknowledged: 0, ended: 0 };
    const expected = [1, officer === null ? 0 : 1, isEnded ? 1 : 0, 1];
    differences.same(`alert ${id}: told raised, acknowledged, ended, people told`, expected, [
      raised,
      acknowledged,
      ended,
      told,
    ]);
  }
  const numbers = await databases.rows<{ last: number }>(
    'escalation',
    'SELECT coalesce(sum(last), 0)::int AS last FROM alert_numbers',
  );
  differences.same('numbers of alerts given out', alerts.length, numbers[0]?.last);
  return [...differences.found, ...(await reconcileShown(databases, alerts))];
}

async function causes(
  databases: Databases,
  ledger: Ledger,
  alerts: readonly AlertRow[],
  differences: Differences,
): Promise<void> {
  const overdue = await databases.rows<{ clock: string; times: number; stands: boolean }>('deadline', selectOverdue);
  const ofClock = Map.groupBy(
    alerts.filter(({ cause }) => cause === 'overdue'),
    ({ clock_id: id }) => id ?? '',
  );
  differences.sameKeys(
    'clocks with an alert',
    overdue.map(({ clock }) => clock),
    [...ofClock.keys()],
  );
  for (const { clock, times, stands } of overdue) {
    const raised = ofClock.get(clock) ?? [];
    differences.same(
      `alerts of clock ${clock}, and those that stand`,
      [times, stands ? 1 : 0],
      [raised.length, raised.filter((alert) => !alert.is_ended).length],
    );
  }
  const crowds = [...ledger.petitions.values()].filter(({ groupSize }) => groupSize >= 5);
  const ofCrowd = alerts.filter(({ cause }) => cause === 'crowd');
  const lines = crowds.flatMap(({ caseId, isOver }) =>
    ['party', 'state'].map((line) => `${caseId} ${line} ${isOver ? 'ended' : 'standing'}`),
  );
  differences.sameKeys(
    'alerts of crowds',
    lines,
    ofCrowd.map(({ case_id: id, line, is_ended: isEnded }) => `${id} ${line} ${isEnded ? 'ended' : 'standing'}`),
  );
}

async function reconcileShown(databases: Databases, alerts: readonly AlertRow[]): Promise<Difference[]> {
  const differences = new Differences('console');
  const shown = await databases.rows<{ alert_id: string; state: string; rungs: number }>(
    'console',
    'SELECT alert_id, state, (SELECT count(*)::int FROM alert_rungs r WHERE r.alert_id = a.alert_id) AS rungs FROM alert_views a',
  );
  const stateOf = ({ is_ended: isEnded, officer }: AlertRow): string =>
    isEnded ? 'ended' : officer === null ? 'raised' : 'acknowledged';
  const expected = alerts.map((alert) => `${alert.alert_id} ${stateOf(alert)}, told to ${alert.told}`);
  differences.sameKeys(
    'alerts in the read model',
    expected,
    shown.map(({ alert_id: id, state, rungs }) => `${id} ${state}, told to ${rungs}`),
  );
  return differences.found;
}

const told = (name: string): string => `count(*) FILTER (WHERE e->>'type' = 'escalation.alert-${name}.v1')::int`;
const selectSaid = `
  SELECT e->'data'->>'alertId' AS alert, ${told('raised')} AS raised, ${told('acknowledged')} AS acknowledged, ${told('ended')} AS ended
    FROM (SELECT envelope::json AS e FROM outbox) AS events GROUP BY 1`;
/** A clock that runs and is late has an active alert. */
const selectOverdue = `
  SELECT e->'data'->>'clockId' AS clock, count(*)::int AS times, bool_or(c.status = 'running' AND t.overdue_at IS NOT NULL) AS stands
    FROM (SELECT envelope::json AS e FROM outbox) AS events JOIN clocks c ON c.id = (e->'data'->>'clockId')::uuid
         JOIN clock_timers t USING (id)
   WHERE e->>'type' = 'deadline.overdue.v1' GROUP BY 1`;
