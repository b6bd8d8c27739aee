import { dayOf } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import type { Hierarchy } from '@cau-noi/vocabulary';
import { quiet, type Alert, type AlertFacts, type Decision } from '../alerts/alert.js';
import type { Policy } from '../policies/policy.js';
import type { Organisation, World } from './organisation.js';
import { alsoIn, climb, iso, remind, stand, tellingsOf, unitsOf } from './steps.js';
import { lapse } from './wake.js';
import { nextOf, personAt, wholeLadder } from './whom.js';

/** Overdue work climbs the line of the body that is late; while that body is unknown, the State line is assumed. */
export const overdueLine = (unitId: string, organisation: Organisation): Hierarchy =>
  organisation.unit(unitId)?.hierarchy ?? 'state';

/** Raises an alert with the lowest person of the ladder; where there is none it waits at the top and repeats. */
export function raise(facts: AlertFacts, line: Hierarchy, policy: Policy, world: World): Decision {
  const found = wholeLadder({ ...facts, line, policy }, dayOf(facts.raisedAt), world.organisation);
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
    together: null,
    answers: 0,
    refused: 0,
    size: facts.groupSize,
    answeredSize: null,
    ended: null,
    version: 0,
  };
  const { next, passed } = stand(blank, found.rung, skipped, facts.raisedAt, world);
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
    ...(facts.crowd && facts.crowdLevel && { crowd: { level: facts.crowdLevel, ...facts.crowd } }),
    step: 0,
    addressee: next.addressee,
    ...alsoIn(next),
    skipped: passed,
    raisedAt: facts.raisedAt.toISOString(),
    nextAt: iso(next.nextAt),
  };
  return {
    next,
    events: [{ type: 'escalation.alert-raised.v1', subject: caseId, data }],
    tellings: tellingsOf(next, passed, facts.raisedAt),
  };
}

/**
 * Takes the step that is due at `nextAt`: the next person of the line, or a reminder; after an answer, what follows
 * when its day is over. Quiet once ended.
 */
export function advance(alert: Alert, world: World): Decision {
  if (alert.nextAt === null || alert.ended) return quiet(alert);
  const at = alert.nextAt;
  if (alert.acknowledged) return lapse(alert, alert.acknowledged, at, world);
  const date = dayOf(at);
  if (alert.addressee.officerId === null) {
    const found = wholeLadder(alert, date, world.organisation);
    return found.rung ? climb(alert, found.rung, found.skipped, at, world) : remind(alert, found, at, world);
  }
  const above = nextOf(alert, alert.addressee.unitId, date, world.organisation);
  if (above?.rung) return climb(alert, above.rung, above.skipped, at, world);
  // At the top. Whoever has the post now is reminded; if nobody does, somebody else must be notified.
  const still = personAt(alert.addressee, date, world.organisation);
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
