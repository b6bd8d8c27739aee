/** What happened to an alert, as the stream names it. */
export type AlertHappening = 'alert-raised' | 'alert-climbed' | 'alert-repeated' | 'alert-acknowledged' | 'alert-ended';

/**
 * A change that open pages may want to hear of: ids, versions and codes, nothing that identifies anybody outside. Units and
 * handlers are those that have the case and those that had it before the change; `toSign`: it waits for a signature, or did.
 */
export type Change =
  | {
      kind: 'case';
      caseId: string;
      version: number;
      unitIds: string[];
      handlers: string[];
      wasUnassigned: boolean;
      toSign: boolean;
    }
  | {
      kind: 'alert';
      happening: AlertHappening;
      alertId: string;
      rungs: { unitId: string; postId: string | null }[];
      handlerOfficerId: string | null;
    };

const happenings: Readonly<Record<string, AlertHappening>> = {
  'escalation.alert-raised.v1': 'alert-raised',
  'escalation.alert-climbed.v1': 'alert-climbed',
  'escalation.alert-repeated.v1': 'alert-repeated',
  'escalation.alert-acknowledged.v1': 'alert-acknowledged',
  'escalation.alert-ended.v1': 'alert-ended',
};

/** The stream's name for an event of escalation. */
export const happeningOf = (type: string): AlertHappening => happenings[type] ?? 'alert-repeated';

/** Adds changes to those that wait to be sent; changes of one case become one. */
export function addChanges(known: Map<string, Change>, changes: readonly Change[]): void {
  for (const change of changes) known.set(keyOf(change), merged(known.get(keyOf(change)), change));
}

const keyOf = (change: Change): string =>
  change.kind === 'case' ? change.caseId : `${change.alertId} ${change.happening}`;

/** Every handler and unit that had the case in between is notified of the change. */
function merged(before: Change | undefined, change: Change): Change {
  if (before?.kind !== 'case' || change.kind !== 'case') return change;
  const handlers = [...new Set([...before.handlers, ...change.handlers])];
  const unitIds = [...new Set([...before.unitIds, ...change.unitIds])];
  return {
    ...change,
    handlers,
    unitIds,
    wasUnassigned: before.wasUnassigned || change.wasUnassigned,
    toSign: before.toSign || change.toSign,
  };
}
