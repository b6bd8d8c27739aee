import type { AlertItem } from '../../api/answers.js';

type Alert = Pick<AlertItem, 'id' | 'cause' | 'unitId' | 'month' | 'raisedAt' | 'system' | 'rule'>;

/** Alerts of one cause in one unit. */
export type AlertGroup<A> = { key: string; alerts: readonly [A, ...A[]] };

/**
 * Returns the alerts by cause and unit, each group in the place of its first one. Alarms of the system belong together by
 * service and reason, those of a month by its rule.
 */
export function alertGroups<A extends Alert>(alerts: readonly A[]): AlertGroup<A>[] {
  const groups = Map.groupBy(alerts, keyOf);
  return [...groups].flatMap(([key, [first, ...more]]) => (first ? [{ key, alerts: [first, ...more] as const }] : []));
}

const keyOf = ({ cause, unitId, month, system, rule }: Alert): string =>
  [cause, system ? `${system.service} ${system.reason}` : unitId, month && rule].filter(Boolean).join(' ');

/** A group of so many is shown open: what it holds is read at a glance. */
const mostOpen = 5;

/** Whether a group is shown with its rows, or folded to its heading. */
export const isOpenGroup = ({ alerts }: AlertGroup<unknown>): boolean => alerts.length <= mostOpen;

/** When the first of them was raised, ISO; null where none says so. */
export const longestSince = ({ alerts }: AlertGroup<Pick<Alert, 'raisedAt'>>): string | null =>
  alerts.reduce<string | null>(
    (found, { raisedAt }) => (raisedAt !== null && (found === null || raisedAt < found) ? raisedAt : found),
    null,
  );

/** How loud a row is: red where a date was broken and somebody still has to do something; grey once it has ended. */
export function loudnessOf({
  cause,
  state,
  waitsForMe,
}: Pick<AlertItem, 'cause' | 'state' | 'waitsForMe'>): 'late' | 'mine' | 'calm' | 'over' {
  if (state === 'ended') return 'over';
  if (cause === 'overdue' && state === 'raised') return 'late';
  return waitsForMe ? 'mine' : 'calm';
}
