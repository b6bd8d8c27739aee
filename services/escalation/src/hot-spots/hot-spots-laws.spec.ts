import fc from 'fast-check';
import { addDays, instantOf, officialCalendar } from '@cau-noi/calendar';
import { naiveHotSpots } from '../../test/naive-hot-spots.js';
import { defaultHotSpotPolicy, type HotSpotPolicy } from './hot-spot-policy.js';
import type { Petition } from './hot-spot.js';
import { HotSpots } from './hot-spots.js';

/** So that small worlds have hot spots that come and go. */
const policy: HotSpotPolicy = { ...defaultHotSpotPolicy, baselineDays: 84, startDays: 35, recurrenceDays: 20 };
const days = 150;
const begin = '2025-12-01';
const end = instantOf(addDays(begin, days), 0);

/** Three communes, two subjects, now and then a rush of one of them. */
const petition = fc.record({
  day: fc.nat(days - 1),
  minute: fc.integer({ min: 450, max: 1020 }),
  place: fc.constantFrom('C1', 'C2', 'C3'),
  subject: fc.constantFrom('land-housing', 'policy'),
  people: fc.array(fc.nat(30), { maxLength: 2 }),
});
const rush = fc.record({
  day: fc.integer({ min: 60, max: days - 10 }),
  size: fc.integer({ min: 3, max: 9 }),
  place: fc.constantFrom('C1', 'C2'),
});
const world = fc
  .tuple(fc.array(petition, { minLength: 15, maxLength: 30 }), fc.array(rush, { maxLength: 3 }))
  .map(([usual, rushes]): Petition[] => [
    ...usual.map(({ day, minute, place, subject, people }, at) => ({
      id: `u${at}`,
      at: instantOf(addDays(begin, day), minute),
      province: 'P1',
      place,
      subject,
      people: people.map((person) => `p${person}`),
    })),
    ...rushes.flatMap(({ day, size, place }, one) =>
      Array.from({ length: size }, (_, at) => ({
        id: `r${one}-${at}`,
        at: instantOf(addDays(begin, day + (at % 9)), 600 + at),
        province: 'P1',
        place,
        subject: 'land-housing',
        people: [`g${one}-${at}`],
      })),
    ),
  ]);
/** A world, and its petitions in some other order. */
const shuffled = world.chain((petitions) =>
  fc.tuple(fc.constant(petitions), fc.shuffledSubarray(petitions, { minLength: petitions.length })),
);

const inOrder = (petitions: readonly Petition[]): Petition[] =>
  petitions.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
const after = (petitions: readonly Petition[]): HotSpots => {
  const hotSpots = new HotSpots(policy, officialCalendar);
  for (const each of petitions) hotSpots.take(each);
  hotSpots.pass(end);
  return hotSpots;
};
const bytes = (hotSpots: HotSpots): string => JSON.stringify(hotSpots.standing());

describe('whatever comes', () => {
  it('ends in the same state, to the byte, in any order', () => {
    let hot = 0;
    fc.assert(
      fc.property(shuffled, ([petitions, mixed]) => {
        const sorted = bytes(after(inOrder(petitions)));
        hot += sorted === '[]' ? 0 : 1;
        expect(bytes(after(mixed))).toBe(sorted);
      }),
      { numRuns: 25 },
    );
    expect(hot).toBeGreaterThan(0);
  });
  it('changes nothing and says nothing when it comes again', () => {
    fc.assert(
      fc.property(shuffled, ([petitions, mixed]) => {
        const hotSpots = after(inOrder(petitions));
        const before = bytes(hotSpots);
        expect(mixed.flatMap((each) => hotSpots.take(each))).toEqual([]);
        expect(hotSpots.pass(end)).toEqual([]);
        expect(bytes(hotSpots)).toBe(before);
      }),
      { numRuns: 8 },
    );
  });
  it('may have been dated and placed wrong first', () => {
    fc.assert(
      fc.property(shuffled, ([petitions, wrong]) => {
        const first = petitions.map((each, at): Petition => ({
          ...each,
          at: wrong[at]?.at ?? each.at,
          place: wrong[at]?.place ?? each.place,
        }));
        const hotSpots = after(inOrder(first));
        for (const each of petitions) hotSpots.take(each);
        hotSpots.settle();
        expect(bytes(hotSpots)).toBe(bytes(after(inOrder(petitions))));
      }),
      { numRuns: 25 },
    );
  });
  it('is found as well by counting everything again at every petition', () => {
    let hot = 0;
    fc.assert(
      fc.property(world, (petitions) => {
        const found = after(inOrder(petitions)).standing();
        const naive = naiveHotSpots(petitions, end, policy);
        const key = ({ place, subject }: { place: string | null; subject: string }): string =>
          JSON.stringify([subject, place]);
        expect(found.map(key).sort()).toEqual(naive.map(key).sort());
        for (const each of found) {
          const twin = naive.find((other) => key(other) === key(each));
          expect(each.people).toBe(twin?.told);
          expect(each.pNow / (twin?.p ?? 0)).toBeCloseTo(1, 9);
        }
        hot += found.length;
      }),
      { numRuns: 8 },
    );
    expect(hot).toBeGreaterThan(0);
  });
});
