import { dayOf } from '@cau-noi/calendar';
import { hasGrown, type TellingReason } from '@cau-noi/vocabulary';
import { quiet, type Alert, type Decision } from '../alerts/alert.js';
import { searchAbove, type Found } from './ladder.js';
import type { Organisation, World } from './organisation.js';
import { climb, remind, type Because } from './steps.js';
import { personAt, wholeLadder } from './whom.js';

/** The day of an answer is over and the cause is not: who watched is told again, above who promised the next one is. */
export function lapse(
  alert: Alert,
  { by, word }: NonNullable<Alert['acknowledged']>,
  at: Date,
  world: World,
): Decision {
  const open: Alert = { ...alert, acknowledged: null };
  return word === 'watching'
    ? comeBack(open, { reason: 'watch-over', by }, by, at, world)
    : goHigher(open, { reason: 'promise-broken', by }, at, world);
}

/** New facts: whoever answered is told again, and the climb goes on from there. Quiet for what nobody has answered. */
export function wake(alert: Alert, reason: TellingReason, at: Date, world: World): Decision {
  if (!alert.acknowledged || alert.ended) return quiet(alert);
  const { by } = alert.acknowledged;
  return comeBack({ ...alert, acknowledged: null }, { reason, by }, by, at, world);
}

/** The post has another holder now, or none: whoever has it is told, or the level above; the answer went with its giver. */
export function passOn(alert: Alert, at: Date, world: World): Decision {
  if (alert.ended) return quiet(alert);
  return comeBack({ ...alert, acknowledged: null }, { reason: 'holder-changed' }, alert.addressee, at, world);
}

/** More people belong to a crowd now. An answer given when there were far fewer holds no longer. */
export function grow(alert: Alert, size: number, at: Date, world: World): Decision {
  if (alert.ended || alert.size === null || size <= alert.size) return quiet(alert);
  const grown: Alert = { ...alert, size };
  return hasGrown(alert.answeredSize ?? alert.size, size) ? wake(grown, 'crowd-grew', at, world) : quiet(grown);
}

/** Tells the next one above at once, past any limit of steps; where nobody is above, the one at the top again. */
export function goHigher(alert: Alert, because: Because, at: Date, world: World): Decision {
  const { organisation } = world;
  const date = dayOf(at);
  const above = searchAbove(alert.addressee.unitId, date, organisation);
  const found = because.reason === 'refused-three-times' ? topmost(above, date, organisation) : above;
  if (found?.rung) return climb(alert, found.rung, found.skipped, at, world, because);
  return comeBack(alert, because, alert.addressee, at, world);
}

/** The highest person from somewhere on. */
function topmost(from: Found | null, date: string, organisation: Organisation): Found | null {
  const higher = from?.rung ? searchAbove(from.rung.unitId, date, organisation) : null;
  return higher?.rung ? topmost(higher, date, organisation) : from;
}

/** Tells a post or the head of its unit again, or whoever is above where it is vacant by now; from there the climb goes on. */
function comeBack(
  alert: Alert,
  because: Because,
  where: { unitId: string; postId: string | null },
  at: Date,
  world: World,
): Decision {
  const found = personAt(where, dayOf(at), world.organisation);
  const { rung, skipped } = found.rung ? found : wholeLadder(alert, dayOf(at), world.organisation);
  if (rung && rung.unitId !== alert.addressee.unitId) return climb(alert, rung, skipped, at, world, because);
  return remind(alert, { rung, skipped, top: found.top }, at, world, because);
}
