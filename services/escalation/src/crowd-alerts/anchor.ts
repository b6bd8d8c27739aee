import { committeeOn, parentOn, type Organisation } from '../ladder/organisation.js';

/**
 * Where the ladder of a crowd of several units begins: one level above the unit returned, so at the lowest unit that is
 * above all units of its petitions, in the line of the unit with the most of them. Where nobody is above all of
 * them (or it is not known), it is that unit itself, and its superior is told. `petitions`: how many each unit has.
 */
export function anchorOf(
  petitions: ReadonlyMap<string, number>,
  date: string,
  organisation: Organisation,
): string | null {
  const [most] = [...petitions].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (!most) return null;
  const [unitId] = most;
  const path = upwards(unitId, date, organisation);
  const others = [...petitions.keys()].flatMap((other) => {
    const beside = onTheSameLine(other, unitId, date, organisation);
    return beside === null ? [] : [upwards(beside, date, organisation)];
  });
  const common = path.findIndex((unit, i) => i > 0 && others.every((other) => other.indexOf(unit) > 0));
  return common > 0 ? path[common - 1]! : unitId;
}

/** A unit and all above it, the lowest first. */
function upwards(unitId: string, date: string, organisation: Organisation): string[] {
  const path: string[] = [];
  for (let at: string | null = unitId; at !== null && !path.includes(at);) {
    path.push(at);
    const unit = organisation.unit(at);
    at = unit ? parentOn(unit, date) : null;
  }
  return path;
}

/** A unit as another one's line knows it: itself, the committee beside it, or the State unit beside it; null: none. */
function onTheSameLine(unitId: string, as: string, date: string, organisation: Organisation): string | null {
  const [unit, wanted] = [organisation.unit(unitId), organisation.unit(as)?.hierarchy];
  if (!unit || !wanted || unit.hierarchy === wanted) return unitId;
  return wanted === 'party' ? committeeOn(unit, date) : organisation.besideCommittee(unitId, date);
}
