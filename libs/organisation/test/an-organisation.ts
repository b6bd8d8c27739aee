import fc from 'fast-check';
import { addDays, covers, type Day, type Span } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import type { Line } from '../src/index.js';

export type Unit = Payload<'directory.unit-changed.v1'>;
export type Holders = Payload<'directory.post-holder-changed.v1'>;

export const firstDay: Day = '2026-01-01';
const lastDay = 40;
export const days: fc.Arbitrary<Day> = fc.integer({ min: -2, max: lastDay + 5 }).map((n) => addDays(firstDay, n));

/** A made-up id that is the same for the same number. */
export const idOf = (serial: number): string => `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;

/** Spans that share no day, in order, with gaps between some of them; the last one may have no end. */
const spans = (most: number): fc.Arbitrary<Span[]> =>
  fc
    .tuple(fc.uniqueArray(fc.integer({ min: 0, max: lastDay }), { minLength: 0, maxLength: 2 * most }), fc.boolean())
    .map(([cuts, isOpen]) => {
      const sorted = cuts.sort((a, b) => a - b).map((n) => addDays(firstDay, n));
      const found: Span[] = [];
      for (let i = 0; i < sorted.length - 1; i += 2) found.push({ from: sorted[i]!, to: sorted[i + 1]! });
      if (isOpen && found.length > 0) found.at(-1)!.to = null;
      return found;
    });

type Shape = { isParty: boolean; lines: [Span[], number[]]; committees: [Span[], number[]]; outlives: boolean };
const shape: fc.Arbitrary<Shape> = fc.record({
  isParty: fc.boolean(),
  lines: fc.tuple(spans(3), fc.array(fc.nat(), { minLength: 3, maxLength: 3 })),
  committees: fc.tuple(spans(2), fc.array(fc.nat(), { minLength: 2, maxLength: 2 })),
  outlives: fc.boolean(),
});

/** Any organisation directory could publish, and some it could not: circles among the lines. */
export const organisations: fc.Arbitrary<Unit[]> = fc.array(shape, { minLength: 1, maxLength: 8 }).map((shapes) => {
  const of = (isParty: boolean) => shapes.flatMap((one, i) => (one.isParty === isParty ? [idOf(i)] : []));
  return shapes.map((one, i) => unitOf(one, idOf(i), of(one.isParty), one.isParty ? [] : of(true)));
});

function unitOf(
  { isParty, lines, committees, outlives }: Shape,
  unitId: string,
  peers: string[],
  beside: string[],
): Unit {
  const all = [...lines[0], ...committees[0]];
  const ends = all.map(({ to }) => to);
  const isOpen = outlives || ends.length === 0 || ends.includes(null);
  return {
    unitId,
    code: unitId,
    name: { vi: 'Đơn vị thử', en: 'Synthetic unit' },
    hierarchy: isParty ? 'party' : 'state',
    level: 'commune',
    validFrom: firstDay,
    validTo: isOpen ? null : ends.map(String).sort().at(-1)!,
    lines: lines[0].map((span, i) => ({ ...span, parentId: [null, ...peers][lines[1][i]! % (peers.length + 1)]! })),
    committees:
      beside.length === 0
        ? []
        : committees[0].map((span, i) => ({ ...span, committeeId: beside[committees[1][i]! % beside.length]! })),
    version: 1,
  };
}

/** Tenures of one post, with vacancies between. */
export const tenures: fc.Arbitrary<Holders['holders']> = spans(4).map((all) =>
  all.map((span, i) => ({ ...span, officerId: idOf(900 + i), name: 'Người Thử (synthetic)' })),
);

type Told = Pick<Unit, 'unitId' | 'hierarchy' | 'validTo' | 'lines' | 'committees'>;

/** The rule in words: who is one step above a unit on a day. */
function oneAbove(unit: Told, day: Day, line: Line): string[] {
  const begun = unit.lines.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1));
  const own = begun.find((one) => covers(one, day)) ?? begun[0];
  const asOf = unit.validTo !== null && unit.validTo < day ? unit.validTo : day;
  const beside = unit.committees.filter((one) => covers(one, asOf)).map(({ committeeId }) => committeeId);
  if (line === 'state') return unit.hierarchy === 'state' && own?.parentId ? [own.parentId] : [];
  return [...(own?.parentId ? [own.parentId] : []), ...beside];
}

/** All above a unit on a day, found step by step. */
export function naivelyAbove(units: readonly Told[], unitId: string, day: Day, line: Line): string[] {
  const found = new Set([unitId]);
  for (const id of found) {
    const unit = units.find((one) => one.unitId === id);
    if (unit) for (const upper of oneAbove(unit, day, line)) found.add(upper);
  }
  found.delete(unitId);
  return [...found].sort();
}
