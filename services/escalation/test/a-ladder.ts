import { workingCalendar } from '@cau-noi/calendar';
import { acknowledge, type Said } from '../src/acknowledgement/acknowledgement.js';
import type { Alert, AlertFacts, Decision, Telling } from '../src/alerts/alert.js';
import { advance, raise } from '../src/ladder/climb.js';
import { organisationOf, type UnitFacts, type World } from '../src/ladder/organisation.js';
import type { Policy } from '../src/policies/policy.js';

export const since = '2025-07-01';
export const facts: AlertFacts = {
  alertId: 'alert',
  alertNumber: 'CB-26-0001',
  caseId: 'case',
  caseNumber: 'XAA-26-000001',
  cause: 'overdue',
  clockId: 'clock',
  rule: 'DON-VI',
  unitId: 'commune',
  groupSize: null,
  raisedAt: new Date('2026-11-02T01:00:00.000Z'), // a Monday, 08:00
};
export const policy: Policy = {
  policyId: 'overdue',
  steps: [{ after: { workingDays: 5 } }],
  repeatEvery: { workingDays: 10 },
  maxSteps: 3,
  version: 1,
};
export const line = ['commune', 'province', 'ministry', 'government'];

/** A post beside the heads, with somebody in it or (null) nobody. */
export const aPost = (postId: string, unitId: string, officerId: string | null = `officer-${postId}`) => ({
  postId,
  unitId,
  validFrom: since,
  validTo: null,
  holders: officerId === null ? [] : [{ officerId, from: since, to: null }],
});

/** A State line where only these units have somebody in their head post. */
export const world = (...led: string[]): World => worldWith(led, []);

/** The same with posts that a policy names. */
export function worldWith(led: readonly string[], named: readonly ReturnType<typeof aPost>[]): World {
  const units = line.map((unitId, i): UnitFacts => ({
    unitId,
    hierarchy: 'state',
    validFrom: since,
    validTo: null,
    lines: [{ parentId: line[i + 1] ?? null, from: since, to: null }],
    committees: [],
  }));
  const posts = line.map((unitId) => ({
    postId: `post-${unitId}`,
    unitId,
    isHead: true,
    validFrom: since,
    validTo: null,
  }));
  const holders = led.map((unitId) => ({
    postId: `post-${unitId}`,
    holders: [{ officerId: `officer-${unitId}`, from: since, to: null }],
  }));
  return { organisation: organisationOf(units, posts, holders, named), calendar: workingCalendar([]) };
}
export const everyone = world(...line);
export const raised = (over: Partial<Policy> = {}, at = everyone): Alert =>
  raise(facts, 'state', { ...policy, ...over }, at).next;
export const by = { officerId: 'officer-commune', postId: 'post-commune', unitId: 'commune' };
export const types = (decision: { events: { type: string }[] }): string[] => decision.events.map(({ type }) => type);
/** Somebody's answer, given the history of the ladder so far. */
export const answer = (
  alert: Alert,
  who: typeof by,
  at: Date,
  said: Partial<Said> = {},
  lines: readonly Telling[] = [],
): Decision =>
  acknowledge(
    alert,
    who,
    at,
    { word: 'handling', returnOn: '2026-11-10', note: null, ...said },
    { world: everyone, lines },
  );
/** Lets `steps` steps fall due, one after the other. */
export const later = (alert: Alert, steps: number, at = everyone): Alert =>
  Array.from({ length: steps }).reduce<Alert>((now) => advance(now, at).next, alert);
