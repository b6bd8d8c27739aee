import type { QueryKey } from '@tanstack/react-query';

/** Every query of the app by name; the one place that spells keys. */
export const keys = {
  me: ['me'] as const,
  sessions: ['sessions'] as const,
  queue: (name: string, filter: object) => ['queue', name, filter] as const,
  queueCounts: (name: string) => ['queue-counts', name] as const,
  case: (numberOrId: string) => ['case', numberOrId] as const,
  timeline: (caseId: string) => ['timeline', caseId] as const,
  /** Under the timeline: what makes that stale makes this stale. */
  acts: (caseId: string) => ['timeline', caseId, 'acts'] as const,
  clocks: (caseId: string) => ['clocks', caseId] as const,
  /** The reception days of a unit in a month; its clocks lie under the clocks. */
  month: (unitId: string, month: string) => ['month', unitId, month] as const,
  actions: (caseId: string) => ['actions', caseId] as const,
  petitionsOfCase: (caseId: string) => ['petitions', caseId] as const,
  alerts: (filter: object) => ['alerts', filter] as const,
  alertCounts: ['alert-counts'] as const,
  alert: (id: string) => ['alert', id] as const,
  ladder: (id: string) => ['ladder', id] as const,
  /** Everything about crowds. */
  allCrowds: ['crowds'] as const,
  crowds: (filter: object) => ['crowds', filter] as const,
  crowd: (id: string) => ['crowds', 'one', id] as const,
  matters: ['crowds', 'matters'] as const,
  visits: (filter: object) => ['visits', filter] as const,
  subjects: ['subjects'] as const,
  officers: ['officers'] as const,
  identityLog: (filter: object) => ['identity-log', filter] as const,
  identityRights: (caseId: string) => ['identity-rights', caseId] as const,
  rules: ['rules'] as const,
  offices: ['offices'] as const,
  search: (words: string) => ['search', words] as const,
  suggestions: (words: string) => ['search', 'suggestions', words] as const,
  exports: ['exports'] as const,
  units: ['units'] as const,
  leaves: (unitId: string) => ['leaves', unitId] as const,
  allAccounts: ['accounts'] as const,
  accounts: (filter: object) => ['accounts', filter] as const,
  missingAccounts: ['accounts', 'missing'] as const,
  calendars: ['calendar'] as const,
  calendar: (year: number) => ['calendar', year] as const,
  calendarPreview: (asked: string) => ['calendar-preview', asked] as const,
  policies: ['policies'] as const,
  /** Under the policies: what makes those stale makes this stale. */
  policySimulation: (id: string, from: string, to: string) => ['policies', id, 'simulation', from, to] as const,
  policyFindings: (id: string) => ['policies', id, 'findings'] as const,
  firstSteps: ['first-steps'] as const,
  reconciliation: ['reconciliation'] as const,
  allParked: ['parked'] as const,
  parked: (service: string) => ['parked', service] as const,
  machine: ['machine'] as const,
  posts: (unitId: string) => ['posts', unitId] as const,
  /** Under the posts: whoever changes those changes this. */
  unitWork: (unitId: string) => ['posts', unitId, 'work'] as const,
  allPosts: ['posts'] as const,
  vacancies: (at: string) => ['posts', 'vacant', at] as const,
  demonstration: ['demonstration'] as const,
};

/** A message of the stream: ids, versions and counts only. */
export type LiveMessage =
  | { event: 'case-changed'; caseId: string; version: number }
  | { event: 'queue-changed'; queue: string; count: number }
  | { event: `alert-${string}`; alertId: string }
  | { event: 'day-changed'; now: string }
  | { event: 'calendar-changed' | 'health-changed' };

/** Parts of keys that a message makes stale: a query is touched when its key begins like this. */
export function touchedBy(message: LiveMessage): QueryKey[] {
  switch (message.event) {
    case 'case-changed':
      return [
        keys.timeline(message.caseId),
        keys.clocks(message.caseId),
        keys.actions(message.caseId),
        keys.petitionsOfCase(message.caseId),
      ];
    case 'queue-changed':
      return [keys.queueCounts(message.queue), ['workload']];
    case 'calendar-changed':
    case 'day-changed':
      return [
        ['queue'],
        ['case'],
        ['clocks'],
        ['alerts'],
        ['alert'],
        ['actions'],
        keys.queueCounts('mine'),
        keys.queueCounts('unassigned'),
        keys.queueCounts('to-sign'),
      ];
    case 'health-changed':
      return [];
    default:
      return [
        ['alerts'],
        keys.alertCounts,
        ...('alertId' in message ? [keys.alert(message.alertId), keys.ladder(message.alertId)] : []),
      ];
  }
}
