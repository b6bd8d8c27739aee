import type { NewEvent } from '@cau-noi/events';
import { checkUnit, type Organisation } from './organisation.js';
import { successorOfNoEnd } from './successor.js';
import { changedBy, drafted, unitChanged, type Unit, type UnitChange, type UnitDraft } from './unit.js';

/** The unit after an act, and the events to publish. */
export type UnitDecision = { next: Unit; events: NewEvent[] };

/** Sets a unit up. Refused with the codes of `checkUnit`. */
export function establish(draft: UnitDraft, organisation: Organisation): UnitDecision {
  const next = drafted(draft);
  checkUnit(next, organisation);
  return { next, events: [unitChanged(next)] };
}

/**
 * Changes a unit; the same facts again change nothing. An earlier end cuts its lines and committees to its days.
 * Refused with the codes of `checkUnit` and with 'successor-without-end'.
 */
export function change(unit: Unit, facts: UnitChange, organisation: Organisation): UnitDecision {
  const next = changedBy(unit, facts);
  if (facts.successorId && next.validTo === null) throw successorOfNoEnd(unit);
  if (next === unit) return { next, events: [] };
  checkUnit(next, organisation);
  return { next, events: [unitChanged(next)] };
}
