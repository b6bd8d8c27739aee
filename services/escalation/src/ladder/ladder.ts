import type { Hierarchy } from '@cau-noi/vocabulary';
import type { Person } from '../alerts/alert.js';
import { committeeOn, isValidOn, parentOn, type Organisation } from './organisation.js';

/** A named officer in the head post of a unit, or in a post that a policy names. */
export type Rung = Person;
/** A rung on which nobody could be notified, and why; or a level that is missing. */
export type Skipped = { unitId: string; reason: SkipReason };
/** Why nobody could be notified there. */
export type SkipReason =
  | 'unit-unknown'
  | 'unit-abolished'
  | 'unit-not-yet-valid'
  | 'no-head-post'
  | 'post-vacant'
  | 'post-unknown'
  | 'line-cycle'
  | 'no-level-above'
  | 'no-committee-beside'
  | 'no-state-unit-beside';

/** The lowest rung with a person, from some unit upwards; `top` is where an alert waits when nobody can be notified. */
export type Found = { rung: Rung | null; skipped: Skipped[]; top: string };

/** Where a ladder begins (null: nowhere yet), and what was missing on the way there. */
export type Start = { unitId: string | null; skipped: Skipped[] };

/** Looks for a person from `unitId` (itself included) up its own line on that day. Every unit passed over is named. */
export function search(unitId: string, date: string, organisation: Organisation): Found {
  const skipped: Skipped[] = [];
  const passed = new Set<string>();
  let top = unitId;
  for (let at: string | null = unitId; at !== null;) {
    if (passed.has(at)) return { rung: null, skipped: [...skipped, { unitId: at, reason: 'line-cycle' }], top };
    passed.add(at);
    top = at;
    const head = personOn(at, date, organisation);
    if (typeof head !== 'string') return { rung: head, skipped, top };
    skipped.push({ unitId: at, reason: head });
    const unit = organisation.unit(at);
    at = unit ? parentOn(unit, date) : null;
  }
  return { rung: null, skipped, top };
}

/** Looks for a person above a unit; null when the line ends with it. */
export function searchAbove(unitId: string, date: string, organisation: Organisation): Found | null {
  const unit = organisation.unit(unitId);
  const parentId = unit ? parentOn(unit, date) : null;
  return parentId === null ? null : search(parentId, date, organisation);
}

/** The head of one unit on that day, or why nobody can be notified there. */
function personOn(unitId: string, date: string, organisation: Organisation): Rung | SkipReason {
  const unit = organisation.unit(unitId);
  if (!unit) return 'unit-unknown';
  if (!isValidOn(unit, date)) return date < unit.validFrom ? 'unit-not-yet-valid' : 'unit-abolished';
  const head = organisation.headOn(unitId, date);
  if (!head) return 'no-head-post';
  return head.officerId === null ? 'post-vacant' : { unitId, postId: head.postId, officerId: head.officerId };
}

/** Overdue work climbs the line of the body that is late, from its own head. */
export const overdueStart = (unitId: string): Start => ({ unitId, skipped: [] });

/**
 * A crowd is announced one level above the unit it came to, on both lines; a missing level falls back to the highest
 * there is.
 */
export function crowdStart(unitId: string, line: Hierarchy, date: string, organisation: Organisation): Start {
  return startOn(unitId, line, date, organisation, levelAbove);
}

/** The unit itself on its own line; on the other one the committee or the State unit beside it. */
export const unitStart = (unitId: string, line: Hierarchy, date: string, organisation: Organisation): Start =>
  startOn(unitId, line, date, organisation, (at) => ({ unitId: at, skipped: [] }));

type From = (unitId: string, date: string, organisation: Organisation) => Start;

function startOn(unitId: string, line: Hierarchy, date: string, organisation: Organisation, from: From): Start {
  const unit = organisation.unit(unitId);
  if (!unit) return { unitId: null, skipped: [{ unitId, reason: 'unit-unknown' }] };
  if (unit.hierarchy === line) return from(unitId, date, organisation);
  return line === 'party'
    ? fromCommitteeBeside(unitId, date, organisation, from)
    : fromStateUnitBeside(unitId, date, organisation, from);
}

function levelAbove(unitId: string, date: string, organisation: Organisation): Start {
  const unit = organisation.unit(unitId);
  if (!unit) return { unitId, skipped: [] };
  const parentId = parentOn(unit, date);
  return parentId === null
    ? { unitId, skipped: [{ unitId, reason: 'no-level-above' }] }
    : { unitId: parentId, skipped: [] };
}

/** Without a committee of its own, the committee beside the nearest unit above is already a level above. */
function fromCommitteeBeside(unitId: string, date: string, organisation: Organisation, from: From): Start {
  const skipped: Skipped[] = [];
  const passed = new Set<string>();
  for (let at: string | null = unitId; at !== null && !passed.has(at);) {
    passed.add(at);
    const unit = organisation.unit(at);
    if (!unit) return { unitId: null, skipped: [...skipped, { unitId: at, reason: 'unit-unknown' }] };
    const committeeId = committeeOn(unit, date);
    if (committeeId !== null)
      return at === unitId ? from(committeeId, date, organisation) : { unitId: committeeId, skipped };
    skipped.push({ unitId: at, reason: 'no-committee-beside' });
    at = parentOn(unit, date);
  }
  return { unitId: null, skipped };
}

function fromStateUnitBeside(unitId: string, date: string, organisation: Organisation, from: From): Start {
  const stateUnitId = organisation.besideCommittee(unitId, date);
  return stateUnitId === null
    ? { unitId: null, skipped: [{ unitId, reason: 'no-state-unit-beside' }] }
    : from(stateUnitId, date, organisation);
}
