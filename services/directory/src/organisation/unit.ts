import { cut, type Span } from '@cau-noi/calendar';
import type { NewEvent } from '@cau-noi/events';
import type { Hierarchy, Text } from '@cau-noi/vocabulary';

/** The unit one level above on the unit's own line; null at the top. */
export type Line = Span & { parentId: string | null };
/** The Party committee beside a State unit. */
export type Committee = Span & { committeeId: string };

/** Capitals and digits, up to three parts joined by dots: the first part of every case number of the unit. */
export const unitCode = /^[A-Z0-9]{1,10}(\.[A-Z0-9]{1,10}){0,2}$/;
/** Rank of a unit within its hierarchy, e.g. commune, province. */
export const levelKey = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An agency (State) or a committee (Party), with everything that was, is or will be true of it. */
export type Unit = {
  unitId: string;
  code: string;
  name: Text;
  hierarchy: Hierarchy;
  level: string;
  validFrom: string;
  validTo: string | null;
  lines: Line[];
  committees: Committee[];
  /** The unit that does its work after its last day; null: none is named. */
  successorId: string | null;
  version: number;
};

/** What is known of a unit that is being set up; without `lines` it hangs below `parentId` for all its days. */
export type UnitDraft = Omit<Unit, 'lines' | 'committees' | 'successorId' | 'version'> & {
  parentId: string | null;
  committeeId: string | null;
};

/** What an administrator may change; whole lists replace the old ones. The hierarchy of a unit never changes. */
export type UnitChange = Partial<Omit<Unit, 'unitId' | 'hierarchy' | 'version'>>;

/** The unit a draft describes, not yet checked against the others. */
export function drafted({ parentId, committeeId, ...facts }: UnitDraft): Unit {
  const days: Span = { from: facts.validFrom, to: facts.validTo };
  const committees = committeeId === null ? [] : [{ committeeId, ...days }];
  return { ...facts, lines: [{ parentId, ...days }], committees, successorId: null, version: 1 };
}

/**
 * The unit with these facts and the next version, not yet checked; the very same object when nothing changes. A unit that
 * goes on has no successor.
 */
export function changedBy(unit: Unit, facts: UnitChange): Unit {
  const changed: Unit = { ...unit, ...defined(facts) };
  const next: Unit = {
    ...changed,
    lines: sorted(trimmed(changed.lines, unit, changed)),
    committees: sorted(trimmed(changed.committees, unit, changed)),
    successorId: changed.validTo === null ? null : changed.successorId,
  };
  return factsOf(next) === factsOf(unit) ? unit : { ...next, version: unit.version + 1 };
}

/** The full state of a unit, as other services learn of it. */
export const unitChanged = (unit: Unit): NewEvent => ({
  type: 'directory.unit-changed.v1',
  subject: unit.unitId,
  data: unit,
});

/** What ran to the former end of the unit runs to its new one; nothing outlives the unit. */
function trimmed<S extends Span>(spans: S[], before: Unit, after: Unit): S[] {
  if (after.validTo === before.validTo) return spans;
  return spans.flatMap((span) => {
    const end = span.to === before.validTo ? after.validTo : span.to;
    const kept = cut({ from: span.from, to: end }, after.validTo);
    return kept === null ? [] : [{ ...span, ...kept }];
  });
}

const sorted = <S extends Span>(spans: S[]): S[] => [...spans].sort((a, b) => a.from.localeCompare(b.from));

const defined = (facts: UnitChange): UnitChange =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

const factsOf = (unit: Unit): string =>
  JSON.stringify([
    [unit.code, unit.name.vi, unit.name.en, unit.level, unit.validFrom, unit.validTo, unit.successorId],
    unit.lines.map((line) => [line.parentId, line.from, line.to]),
    unit.committees.map((committee) => [committee.committeeId, committee.from, committee.to]),
  ]);
