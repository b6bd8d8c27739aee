import { dayOf } from '@cau-noi/calendar';
import type { TellingReason } from '@cau-noi/vocabulary';
import { head, type Alert, type By, type Decision, type Telling } from '../alerts/alert.js';
import { mayTellAnother, waitAfter } from '../policies/policy.js';
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

/** Puts it on another rung and tells the person there. */
export function climb(
  alert: Alert,
  rung: Rung,
  skipped: Skipped[],
  at: Date,
  world: World,
  because?: Because,
): Decision {
  const next = stand({ ...alert, step: alert.step + 1, times: 0 }, rung, skipped, at, world);
  const data = {
    ...head(next),
    step: next.step,
    addressee: next.addressee,
    skipped,
    ...(because && { because }),
    answers: next.answers,
    ...sizeIn(next, because),
    climbedAt: at.toISOString(),
    nextAt: iso(next.nextAt),
  };
  return {
    next,
    events: [{ type: 'escalation.alert-climbed.v1', subject: alert.caseId, data }],
    tellings: tellingsOf(next, skipped, at, because),
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
  const next: Alert = {
    ...alert,
    addressee,
    times: alert.times + 1,
    nextAt: after(at, wait, world.calendar),
    awaiting: rung ? [] : unitsOf(skipped),
  };
  const data = {
    ...head(next),
    step: next.step,
    times: next.times,
    addressee,
    ...(because && { because }),
    answers: next.answers,
    ...sizeIn(next, because),
    repeatedAt: at.toISOString(),
    nextAt: iso(next.nextAt),
  };
  const telling: Telling = { ...addressee, kind: 'repeated', step: next.step, at, reason: because?.reason ?? null };
  return {
    next,
    events: [{ type: 'escalation.alert-repeated.v1', subject: alert.caseId, data }],
    tellings: [...skips(next, skipped, at), telling],
  };
}

/** Puts the alert on a rung and sets when it goes on: to the next person while there is one, else as a reminder. */
export function stand(alert: Alert, rung: Rung | null, skipped: Skipped[], at: Date, world: World): Alert {
  if (rung === null)
    return { ...alert, nextAt: after(at, alert.policy.repeatEvery, world.calendar), awaiting: unitsOf(skipped) };
  const told = alert.told + 1;
  const next: Alert = { ...alert, addressee: rung, told, awaiting: [] };
  const wait = mayGoOn(next, rung, at, world) ? waitAfter(alert.policy, told) : alert.policy.repeatEvery;
  return { ...next, nextAt: after(at, wait, world.calendar) };
}

/** Whether there is a next person to be told after this one. */
const mayGoOn = ({ policy, told }: Alert, rung: Rung, at: Date, { organisation }: World): boolean =>
  mayTellAnother(policy, told) && Boolean(searchAbove(rung.unitId, dayOf(at), organisation)?.rung);

/** The lowest person of the whole ladder of an alert on that day, and everything missing on the way. */
export function wholeLadder(
  { cause, unitId, line }: Pick<Alert, 'cause' | 'unitId' | 'line'>,
  date: string,
  organisation: Organisation,
): Found {
  const start: Start = cause === 'crowd' ? crowdStart(unitId, line, date, organisation) : overdueStart(unitId);
  const found =
    start.unitId === null ? { rung: null, skipped: [], top: unitId } : search(start.unitId, date, organisation);
  return { ...found, skipped: [...start.skipped, ...found.skipped] };
}

export const tellingsOf = (alert: Alert, skipped: Skipped[], at: Date, because?: Because): Telling[] => [
  ...skips(alert, skipped, at),
  ...(alert.addressee.officerId === null
    ? []
    : [{ ...alert.addressee, kind: 'told' as const, step: alert.step, at, reason: because?.reason ?? null }]),
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
