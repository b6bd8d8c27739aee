import { dayOf } from '@cau-noi/calendar';
import type { TellingReason } from '@cau-noi/vocabulary';
import { head, type Alert, type By, type Decision, type Person, type Telling } from '../alerts/alert.js';
import { stepOf, waitAfter, type Duration } from '../policies/policy.js';
import { afterQuiet } from '../policies/quiet-hours.js';
import { after } from '../policies/working-time.js';
import type { Found, Rung, Skipped } from './ladder.js';
import type { World } from './organisation.js';
import { alsoAt, nextOf } from './whom.js';

/** Why somebody is told at once, and on account of whom. */
export type Because = { reason: TellingReason; by?: By };

/** How many people a crowd has now, where that is why it is told. */
const sizeIn = ({ size }: Alert, because?: Because): { groupSize?: number } =>
  because?.reason === 'crowd-grew' && size !== null ? { groupSize: size } : {};

/** Where an alert began, where it is now and where it was answered: its ladder is above these units. */
export const reachedFrom = ({ unitId, addressee, acknowledged }: Alert): string[] => [
  unitId,
  addressee.unitId,
  ...(acknowledged ? [acknowledged.by.unitId] : []),
];

/** Those told beside the addressee who have not answered. */
const stillAsked = ({ together }: Alert): Person[] =>
  together ? together.also.filter(({ officerId }) => together.given.every(({ by }) => by.officerId !== officerId)) : [];

/** As a field of an event; missing where nobody was told beside. */
export const alsoIn = (alert: Alert): { also?: Person[] } => {
  const also = stillAsked(alert);
  return also.length > 0 ? { also } : {};
};

/** Puts it on another rung and tells the person there. */
export function climb(
  alert: Alert,
  rung: Rung,
  skipped: Skipped[],
  at: Date,
  world: World,
  because?: Because,
): Decision {
  const { next, passed } = stand({ ...alert, step: alert.step + 1, times: 0 }, rung, skipped, at, world);
  const data = {
    ...head(next),
    step: next.step,
    addressee: next.addressee,
    ...alsoIn(next),
    skipped: passed,
    ...(because && { because }),
    answers: next.answers,
    ...sizeIn(next, because),
    climbedAt: at.toISOString(),
    nextAt: iso(next.nextAt),
  };
  return {
    next,
    events: [{ type: 'escalation.alert-climbed.v1', subject: alert.caseId, data }],
    tellings: tellingsOf(next, passed, at, because),
  };
}

/** Tells it again where it is. Without a reason it is the top that is told again; with one, the climb goes on from whoever is told. */
export function remind(
  alert: Alert,
  { rung, skipped, top }: Found,
  at: Date,
  world: World,
  because?: Because,
): Decision {
  const addressee = rung ?? { unitId: top, postId: null, officerId: null };
  const goesOn = because !== undefined && rung !== null && mayGoOn(alert, rung, at, world);
  const wait = goesOn ? waitAfter(alert.policy, alert.told) : alert.policy.repeatEvery;
  const { together } = alert;
  const next: Alert = {
    ...alert,
    addressee,
    // Told again for a reason, the answers so far hold no longer.
    together: together && because ? { ...together, given: [] } : together,
    times: alert.times + 1,
    nextAt: dueAfter(alert, at, wait, world),
    awaiting: rung ? [] : unitsOf(skipped),
  };
  const data = {
    ...head(next),
    step: next.step,
    times: next.times,
    addressee,
    ...alsoIn(next),
    ...(because && { because }),
    answers: next.answers,
    ...sizeIn(next, because),
    repeatedAt: at.toISOString(),
    nextAt: iso(next.nextAt),
  };
  const lines = [addressee, ...stillAsked(next)].map((who): Telling => ({
    ...who,
    kind: 'repeated',
    step: next.step,
    at,
    reason: because?.reason ?? null,
  }));
  return {
    next,
    events: [{ type: 'escalation.alert-repeated.v1', subject: alert.caseId, data }],
    tellings: [...skips(next, skipped, at), ...lines],
  };
}

/**
 * Puts the alert on a rung, with whoever is told at the same instant, and sets when it goes on: to the next person while
 * there is one, else as a reminder. `passed`: all that was passed over.
 */
export function stand(
  alert: Alert,
  rung: Rung | null,
  skipped: Skipped[],
  at: Date,
  world: World,
): { next: Alert; passed: Skipped[] } {
  const { policy } = alert;
  if (rung === null) {
    const nextAt = dueAfter(alert, at, policy.repeatEvery, world);
    return { next: { ...alert, together: null, nextAt, awaiting: unitsOf(skipped) }, passed: skipped };
  }
  const told = alert.told + 1;
  const also = alsoAt(policy, told, rung, dayOf(at), world.organisation);
  const needed = Math.min(stepOf(policy, told)?.answers ?? 1, 1 + also.rungs.length);
  const together = also.rungs.length > 0 ? { also: also.rungs, needed, given: [] } : null;
  const next: Alert = { ...alert, addressee: rung, told, together, awaiting: [] };
  const wait = mayGoOn(next, rung, at, world) ? waitAfter(policy, told) : policy.repeatEvery;
  return { next: { ...next, nextAt: dueAfter(next, at, wait, world) }, passed: [...skipped, ...also.skipped] };
}

/** When a wait is over and somebody may be told: not in the quiet hours of the policy. */
const dueAfter = ({ policy, size }: Alert, at: Date, wait: Duration, { calendar }: World): Date =>
  afterQuiet(after(at, wait, calendar), policy.quiet, calendar, size);

/** Whether there is a next person to be told after this one. */
const mayGoOn = (alert: Alert, rung: Rung, at: Date, { organisation }: World): boolean =>
  Boolean(nextOf(alert, rung.unitId, dayOf(at), organisation)?.rung);

export const tellingsOf = (alert: Alert, skipped: Skipped[], at: Date, because?: Because): Telling[] => [
  ...skips(alert, skipped, at),
  ...(alert.addressee.officerId === null
    ? []
    : [alert.addressee, ...stillAsked(alert)].map((who) => ({
        ...who,
        kind: 'told' as const,
        step: alert.step,
        at,
        reason: because?.reason ?? null,
      }))),
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

export const unitsOf = (skipped: Skipped[]): string[] => [...new Set(skipped.map(({ unitId }) => unitId))];
export const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
