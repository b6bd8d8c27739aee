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
