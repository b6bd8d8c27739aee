import { dayOf } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import {
  head,
  quiet,
  type Alert,
  type AlertFacts,
  type Decision,
  type Hierarchy,
  type Telling,
} from '../alerts/alert.js';
import { mayTellAnother, waitAfter, type Policy } from '../policies/policy.js';
import { after } from '../policies/working-time.js';
import {
  crowdStart,
  overdueStart,
  search,
  searchAbove,
  type Found,
  type Rung,
  type Skipped,
  type Start,
} from './ladder.js';
import type { Organisation, World } from './organisation.js';

/** Overdue work climbs the line of the body that is late; while that body is unknown, the State line is assumed. */
export const overdueLine = (unitId: string, organisation: Organisation): Hierarchy =>
  organisation.unit(unitId)?.hierarchy ?? 'state';

/** Raises an alert with the lowest person of the ladder; where there is none it waits at the top and repeats. */
export function raise(facts: AlertFacts, line: Hierarchy, policy: Policy, world: World): Decision {
  const found = wholeLadder({ ...facts, line }, dayOf(facts.raisedAt), world.organisation);
  const { skipped } = found;
  const blank: Alert = {
    ...facts,
    line,
    policy,
    step: 0,
    told: 0,
    times: 0,
    addressee: { unitId: found.top, postId: null, officerId: null },
    awaiting: [],
    nextAt: null,
    acknowledged: null,
    ended: null,
    version: 0,
  };
  const next = stand(blank, found.rung, skipped, facts.raisedAt, world);
  const { alertId, alertNumber, caseId, caseNumber, cause, clockId, rule, month, unitId, groupSize } = facts;
  const data: Payload<'escalation.alert-raised.v1'> = {
    alertId,
    caseId,
    cause,
    line,
    alertNumber,
    caseNumber,
    clockId,
    rule,
    ...(month !== undefined && { month }),
    unitId,
    groupSize,
    step: 0,
    addressee: next.addressee,
    skipped,
    raisedAt: facts.raisedAt.toISOString(),
    nextAt: iso(next.nextAt),
  };
  return {
    next,
    events: [{ type: 'escalation.alert-raised.v1', subject: caseId, data }],
    tellings: tellingsOf(next, skipped, facts.raisedAt),
  };
}

/** Takes the step that is due at `nextAt`: the next person of the line, or a reminder. Quiet once acknowledged or ended. */
export function advance(alert: Alert, world: World): Decision {
  if (alert.nextAt === null || alert.acknowledged || alert.ended) return quiet(alert);
  const at = alert.nextAt;
  const date = dayOf(at);
  if (alert.addressee.officerId === null) {
    const found = wholeLadder(alert, date, world.organisation);
    return found.rung ? climb(alert, found.rung, found.skipped, at, world) : remind(alert, found, at, world);
  }
  const above = mayTellAnother(alert.policy, alert.told)
    ? searchAbove(alert.addressee.unitId, date, world.organisation)
    : null;
  if (above?.rung) return climb(alert, above.rung, above.skipped, at, world);
  // At the top. Whoever leads the unit now is reminded; if nobody does, somebody else must be notified.
  const still = search(alert.addressee.unitId, date, world.organisation);
  const found = still.rung ? still : wholeLadder(alert, date, world.organisation);
  if (found.rung && found.rung.unitId !== alert.addressee.unitId)
    return climb(alert, found.rung, found.skipped, at, world);
  return remind(alert, { ...found, skipped: [...(above?.skipped ?? []), ...found.skipped] }, at, world);
}

/** Gives an alert without addressee its first person, as soon as directory knows one. */
export function place(alert: Alert, at: Date, world: World): Decision {
  if (alert.addressee.officerId !== null || alert.acknowledged || alert.ended) return quiet(alert);
  const line = alert.cause === 'overdue' ? overdueLine(alert.unitId, world.organisation) : alert.line;
  const found = wholeLadder({ ...alert, line }, dayOf(at), world.organisation);
  if (found.rung) return climb({ ...alert, line }, found.rung, found.skipped, at, world);
  // Nobody yet, but perhaps more of the line is known: move to its top and wait for that.
  return quiet({
    ...alert,
    line,
    addressee: { unitId: found.top, postId: null, officerId: null },
    awaiting: unitsOf(found.skipped),
  });
}

function climb(alert: Alert, rung: Rung, skipped: Skipped[], at: Date, world: World): Decision {
  const next = stand({ ...alert, step: alert.step + 1, times: 0 }, rung, skipped, at, world);
  const data = {
    ...head(next),
    step: next.step,
    addressee: next.addressee,
    skipped,
    climbedAt: at.toISOString(),
    nextAt: iso(next.nextAt),
  };
  return {
    next,
    events: [{ type: 'escalation.alert-climbed.v1', subject: alert.caseId, data }],
    tellings: tellingsOf(next, skipped, at),
  };
}

function remind(alert: Alert, { rung, skipped, top }: Found, at: Date, { calendar }: World): Decision {
  const addressee = rung ?? { unitId: top, postId: null, officerId: null };
  const next: Alert = {
    ...alert,
    addressee,
    times: alert.times + 1,
    nextAt: after(at, alert.policy.repeatEvery, calendar),
    awaiting: rung ? [] : unitsOf(skipped),
  };
  const data = {
    ...head(next),
    step: next.step,
    times: next.times,
    addressee,
    repeatedAt: at.toISOString(),
    nextAt: iso(next.nextAt),
  };
  const telling: Telling = { ...addressee, kind: 'repeated', step: next.step, at, reason: null };
  return {
    next,
    events: [{ type: 'escalation.alert-repeated.v1', subject: alert.caseId, data }],
    tellings: [...skips(next, skipped, at), telling],
  };
}

/** Puts the alert on a rung and sets when it goes on: to the next person while there is one, else as a reminder. */
function stand(
  alert: Alert,
  rung: Rung | null,
  skipped: Skipped[],
  at: Date,
  { organisation, calendar }: World,
): Alert {
  if (rung === null)
    return { ...alert, nextAt: after(at, alert.policy.repeatEvery, calendar), awaiting: unitsOf(skipped) };
  const told = alert.told + 1;
  const goesOn = mayTellAnother(alert.policy, told) && Boolean(searchAbove(rung.unitId, dayOf(at), organisation)?.rung);
  const wait = goesOn ? waitAfter(alert.policy, told) : alert.policy.repeatEvery;
  return { ...alert, addressee: rung, told, awaiting: [], nextAt: after(at, wait, calendar) };
}

/** The lowest person of the whole ladder of an alert on that day, and everything missing on the way. */
function wholeLadder(
  { cause, unitId, line }: Pick<Alert, 'cause' | 'unitId' | 'line'>,
  date: string,
  organisation: Organisation,
): Found {
  const start: Start = cause === 'crowd' ? crowdStart(unitId, line, date, organisation) : overdueStart(unitId);
  const found =
    start.unitId === null ? { rung: null, skipped: [], top: unitId } : search(start.unitId, date, organisation);
  return { ...found, skipped: [...start.skipped, ...found.skipped] };
}

const tellingsOf = (alert: Alert, skipped: Skipped[], at: Date): Telling[] => [
  ...skips(alert, skipped, at),
  ...(alert.addressee.officerId === null
    ? []
    : [{ ...alert.addressee, kind: 'told' as const, step: alert.step, at, reason: null }]),
];

const skips = (alert: Alert, skipped: Skipped[], at: Date): Telling[] =>
  skipped.map(({ unitId, reason }) => ({
    unitId,
    postId: null,
    officerId: null,
    kind: 'skipped',
    step: alert.step,
    at,
    reason,
  }));

const unitsOf = (skipped: Skipped[]): string[] => [...new Set(skipped.map(({ unitId }) => unitId))];
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
