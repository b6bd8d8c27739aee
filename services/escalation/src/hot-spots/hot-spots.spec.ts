import { addDays, instantOf, officialCalendar, type Day } from '@cau-noi/calendar';
import { aPetition, ordinaryTimes } from '../../test/petitions-of-a-commune.js';
import { defaultHotSpotPolicy } from './hot-spot-policy.js';
import type { Petition } from './hot-spot.js';
import { HotSpots } from './hot-spots.js';

const begin = '2025-03-03';
const monday = '2026-06-01';
const usual = ordinaryTimes(begin, 425);
const watching = (): HotSpots => {
  const hotSpots = new HotSpots(defaultHotSpotPolicy, officialCalendar);
  for (const petition of usual) hotSpots.take(petition);
  return hotSpots;
};
const crowd = (count: number, day: Day, more: Partial<Petition> = {}): Petition[] =>
  Array.from({ length: count }, (_, at) => aPetition(`crowd ${at + 1}`, addDays(day, at), more));
const takeAll = (hotSpots: HotSpots, petitions: readonly Petition[]) =>
  petitions.flatMap((each) => hotSpots.take(each));

describe('people who come about one thing', () => {
  const warnings = takeAll(watching(), crowd(8, monday));

  it('are told of before most of them have come', () => {
    expect(warnings[0]?.people).toBeLessThanOrEqual(5);
    expect(warnings[0]).toMatchObject({ province: 'P1', place: 'C1', subject: 'land-housing' });
  });
  it('are told of again with each who joins them', () => {
    const counts = warnings.map(({ people }) => people);
    expect(counts).toEqual(counts.map((_, at) => (counts[0] ?? 0) + at));
    expect(counts.at(-1)).toBe(8);
  });
  it('are named by their petitions', () => {
    const [first] = warnings;
    expect(first?.petitions).toHaveLength(first?.people ?? 0);
    expect(first?.petitions.at(-1)).toBe(`crowd ${first?.people}`);
  });
  it('are fewer than chance brings by much', () => {
    for (const { expected, people, p, recurrenceDays } of warnings) {
      expect(expected).toBeLessThan(people / 3);
      expect(p).toBeLessThan(0.01);
      expect(recurrenceDays).toBeGreaterThanOrEqual(defaultHotSpotPolicy.recurrenceDays);
    }
  });
  it('are no news where nobody new comes', () => {
    const hotSpots = watching();
    takeAll(hotSpots, crowd(8, monday));
    const again = crowd(8, addDays(monday, 8)).map((each, at) => ({ ...each, id: `again ${at}` }));
    expect(takeAll(hotSpots, again)).toEqual([]);
  });
  it('fall quiet when time passes, and are told of when it begins again', () => {
    const hotSpots = watching();
    takeAll(hotSpots, crowd(8, monday));
    expect(hotSpots.standing()).toHaveLength(1);
    expect(hotSpots.pass(instantOf(addDays(monday, 60), 0))).toEqual([]);
    expect(hotSpots.standing()).toEqual([]);
    const again = crowd(8, addDays(monday, 61)).map((each, at) => ({ ...each, id: `again ${at}` }));
    expect(takeAll(hotSpots, again).length).toBeGreaterThan(0);
  });
});

describe('what is no hot spot', () => {
  it('one person who files fifty times', () => {
    const often = Array.from({ length: 50 }, (_, at) =>
      aPetition(`often ${at}`, addDays(monday, at), { people: ['one'] }),
    );
    expect(takeAll(watching(), often)).toEqual([]);
  });
  it('one person who files in fifty communes', () => {
    const often = Array.from({ length: 50 }, (_, at) =>
      aPetition(`wide ${at}`, addDays(monday, at % 10), { people: ['one'], place: `C${(at % 20) + 1}` }),
    );
    expect(takeAll(watching(), often)).toEqual([]);
  });
  it('people whom nobody named', () => {
    expect(takeAll(watching(), crowd(8, monday, { people: [] }))).toEqual([]);
  });
  it('anybody before the province was watched for a while', () => {
    const hotSpots = new HotSpots(defaultHotSpotPolicy, officialCalendar);
    expect(takeAll(hotSpots, crowd(20, monday))).toEqual([]);
  });
  it('a rush that all communes have, as after Tết', () => {
    const rush = Array.from({ length: 40 }, (_, at) =>
      aPetition(`rush ${at}`, addDays(monday, Math.floor(at / 8)), {
        place: `C${((at * 7) % 20) + 1}`,
        subject: ['land-housing', 'S2', 'S3', 'S4'][at % 4] ?? '',
      }),
    );
    expect(takeAll(watching(), rush)).toEqual([]);
  });
});

it('a subject that many communes have is a hot spot of the province', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    aPetition(`many ${at}`, addDays(monday, Math.floor(at / 5)), { place: `C${(at % 20) + 1}` }),
  );
  expect(takeAll(watching(), many).some(({ place }) => place === null)).toBe(true);
});

describe('a commune that was merged', () => {
  const merged = (): HotSpots => {
    const hotSpots = watching();
    hotSpots.merge(
      [1, 2, 3].map((commune) => ({ province: 'P1', place: `C${commune}` })),
      { province: 'P1', place: 'N1' },
    );
    return hotSpots;
  };
  const p1 = (hotSpots: HotSpots): number | undefined =>
    takeAll(hotSpots, crowd(8, monday, { place: 'N1' })).at(-1)?.expected;

  it('keeps what was usual in all its parts', () => {
    const alone = takeAll(watching(), crowd(8, monday)).at(-1)?.expected ?? 0;
    const together = p1(merged()) ?? 0;
    expect(together).toBeGreaterThan(1.2 * alone);
    expect(together).toBeLessThan(6 * alone);
  });
  it('goes on with a crowd that began before, whichever name its petitions have', () => {
    const hotSpots = watching();
    const people = crowd(8, monday);
    takeAll(hotSpots, people.slice(0, 6));
    hotSpots.merge([{ province: 'P1', place: 'C1' }], { province: 'P1', place: 'N1' });
    const news = takeAll(hotSpots, people.slice(6));
    expect(news.at(-1)).toMatchObject({ place: 'N1', people: 8 });
  });
  it('is not merged into itself', () => {
    const c1 = { province: 'P1', place: 'C1' };
    expect(() => watching().merge([c1], c1)).toThrow(expect.objectContaining({ code: 'merged-into-itself' }));
    const hotSpots = merged();
    expect(() => hotSpots.merge([{ province: 'P1', place: 'N1' }], c1)).toThrow(
      expect.objectContaining({ code: 'merged-into-itself' }),
    );
  });
});

describe('what came late', () => {
  it('is told when time goes on', () => {
    const hotSpots = watching();
    const people = crowd(8, monday);
    const [late, inTime] = [people.slice(0, 7), people.slice(7)];
    expect(takeAll(hotSpots, [...inTime, ...late])).toEqual([]);
    expect(hotSpots.pass(instantOf(addDays(monday, 8), 0))).toEqual([expect.objectContaining({ people: 8 })]);
    expect(hotSpots.settle()).toEqual([]);
  });
  it('ends a hot spot whose petitions were dated wrong', () => {
    const hotSpots = watching();
    const people = crowd(8, monday);
    takeAll(hotSpots, people);
    for (const [at, petition] of people.entries())
      hotSpots.take({ ...petition, at: instantOf(addDays(monday, -40 * at), 540) });
    hotSpots.settle();
    expect(hotSpots.standing()).toEqual([]);
  });
  it('was told before a rebuild, and is not told again', () => {
    const people = crowd(8, monday);
    const told = takeAll(watching(), people);
    const rebuilt = new HotSpots(defaultHotSpotPolicy, officialCalendar);
    takeAll(rebuilt, [...usual, ...people].toReversed());
    for (const warning of told) rebuilt.remember(warning);
    expect(rebuilt.pass(instantOf(addDays(monday, 8), 0))).toEqual([]);
    expect(takeAll(rebuilt, [aPetition('ninth', addDays(monday, 9))])).toEqual([
      expect.objectContaining({ people: 9 }),
    ]);
  });
});
