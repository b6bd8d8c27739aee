import { dayOf, officialCalendar } from '@cau-noi/calendar';
import { exposureBy, numberOfDay } from '../src/hot-spots/exposure.js';
import type { HotSpotPolicy } from '../src/hot-spots/hot-spot-policy.js';
import type { Petition } from '../src/hot-spots/hot-spot.js';
import { upperTail } from '../src/hot-spots/negative-binomial.js';

/** What the twin says of a cell that is hot. */
export type NaiveHot = {
  province: string;
  place: string | null;
  subject: string;
  people: string[];
  told: number;
  p: number;
  rate: number;
};

type Row = { id: string; day: number; place: string; subject: string; people: string[] };
type Came = { row: Row; fresh: number };

const exposure = exposureBy(officialCalendar);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * The hot spots of one province by counting everything again from the whole list, at each petition and each morning. It shares
 * with the engine what a day weighs and the tail of the distribution, both tested by themselves, and nothing else.
 */
export function naiveHotSpots(petitions: readonly Petition[], until: Date, policy: HotSpotPolicy): NaiveHot[] {
  const rows = petitions
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ id, at, place, subject, people }): Row => ({
      id,
      day: dayNumber(at),
      place,
      subject,
      people: [...new Set(people)],
    }));
  const hot = new Map<string, NaiveHot>();
  const province = petitions[0]?.province ?? '';
  const last = dayNumber(until);
  let next = 0;
  for (let day = rows[0]?.day ?? last + 1; day <= last; day += 1) {
    const seen = rows.slice(0, next);
    for (const [key, cell] of hot) cool(key, cell, judge(seen, day, cell, policy));
    for (; rows[next]?.day === day; next += 1) {
      const known = rows.slice(0, next + 1);
      const row = rows[next] as Row;
      for (const place of [row.place, null]) {
        const key = JSON.stringify([place, row.subject]);
        const found = judge(known, day, { place, subject: row.subject }, policy);
        const before = hot.get(key);
        if (before) cool(key, before, found);
        const others = [...hot].filter(([other]) => other !== key).map(([, { rate }]) => rate);
        if (found.people.length < policy.people || !isTold(found.rate, others, found.cells, policy)) continue;
        const told = new Set([...(hot.get(key)?.people ?? []), ...found.people]);
        if (told.size === hot.get(key)?.people.length) continue;
        hot.set(key, {
          province,
          place,
          subject: row.subject,
          people: [...told],
          told: found.people.length,
          p: found.p,
          rate: found.rate,
        });
      }
    }
  }
  return [...hot.values()].map((cell) => ({ ...cell, people: cell.people.toSorted() }));

  function cool(key: string, cell: NaiveHot, { p, rate }: { p: number; rate: number }): void {
    if (p > policy.quietAbove) hot.delete(key);
    else hot.set(key, { ...cell, p, rate });
  }
}

const dayNumber = (at: Date): number => numberOfDay(dayOf(at));

/** The largest k so that k of all p are at most k ÷ (cells × recurrence); told are those up to there. */
function isTold(p: number, others: readonly number[], cells: number, { recurrenceDays }: HotSpotPolicy): boolean {
  const all = [p, ...others];
  const ranks = all
    .map((_, at) => at + 1)
    .filter((k) => all.filter((each) => each <= k / (cells * recurrenceDays)).length >= k);
  return p <= Math.max(0, ...ranks) / (cells * recurrenceDays);
}

/** Who of a cell came for the first time in a while, petition by petition. */
function cameIn(rows: readonly Row[], gap: number): Came[] {
  const counted = new Map<string, number>();
  return rows.map((row) => {
    const fresh = row.people.filter((person) => row.day - (counted.get(person) ?? -Infinity) >= gap);
    for (const person of fresh) counted.set(person, row.day);
    return { row, fresh: fresh.length };
  });
}

const freshIn = (came: readonly Came[], from: number, to: number): number =>
  sum(came.filter(({ row }) => row.day >= from && row.day <= to).map(({ fresh }) => fresh));

type Level = { usual: number; lately: number[]; today: number; part: number; rate: number };

function judge(
  rows: readonly Row[],
  day: number,
  { place, subject }: { place: string | null; subject: string },
  policy: HotSpotPolicy,
): { people: string[]; p: number; rate: number; cells: number } {
  const quiet = { people: [], p: 1, rate: 1, cells: 1 };
  const { windows, gapDays, baselineDays } = policy;
  const since = rows[0]?.day ?? day;
  const [from, to] = [Math.max(since, day - baselineDays + 1), day - gapDays];
  if (day - since < policy.startDays || exposure(from, to) <= 0) return quiet;
  const whole = exposure(from, to);
  const spans = windows.map((days) => ({
    whole: exposure(day - days + 1, day),
    before: exposure(day - days + 1, day - 1),
  }));
  const names = (of: (row: Row) => string, seen: readonly Row[]): string[] => [...new Set(seen.map(of))].sort();
  const early = rows.filter((row) => row.day < day);
  const [places, subjects] = [names((row) => row.place, early), names((row) => row.subject, early)];

  const none: Level = { usual: 0, lately: windows.map(() => 0), today: 0, part: 0, rate: 0 };
  const cellAt = (p: string, s: string): Level => {
    const came = cameIn(
      rows.filter((row) => row.place === p && row.subject === s),
      gapDays,
    );
    if (came.length === 0) return none;
    const usual = freshIn(came, from, to);
    const limit = spans.map(({ before }) => 3 + Math.floor((2 * usual * before) / whole));
    const first = (came[0] as Came).row.day;
    return {
      usual,
      lately: windows.map((days, at) => Math.min(limit[at] as number, freshIn(came, day - days + 1, day - 1))),
      today: Math.min(3, freshIn(came, day, day)),
      part: first >= day ? 0 : first <= from ? 1 : exposure(first, to) / whole,
      rate: 0,
    };
  };
  const together = (cells: readonly Level[]): Level => ({
    usual: sum(cells.map(({ usual }) => usual)),
    lately: windows.map((_, at) => sum(cells.map(({ lately }) => lately[at] as number))),
    today: sum(cells.map(({ today }) => today)),
    part: Math.max(0, ...cells.map(({ part }) => part)),
    rate: 0,
  });
  const [allPlaces, allSubjects] = [names((row) => row.place, rows), names((row) => row.subject, rows)];
  const grid = new Map(allPlaces.map((p) => [p, new Map(allSubjects.map((s) => [s, cellAt(p, s)]))]));
  const at = (p: string, s: string): Level => grid.get(p)?.get(s) ?? none;
  const ofPlace = new Map(allPlaces.map((p) => [p, together(allSubjects.map((s) => at(p, s)))]));
  const ofSubject = new Map(allSubjects.map((s) => [s, together(allPlaces.map((p) => at(p, s)))]));
  const all = together([...ofPlace.values()]);
  if (all.usual === 0) return quiet;
  const rateAll = (levels: ReadonlyMap<string, Level>, known: readonly string[]): void => {
    const average = all.usual / sum(known.map((name) => levels.get(name)?.part ?? 0));
    for (const [name, level] of levels)
      level.rate = known.includes(name) ? (1 + level.usual) / (1 / average + level.part) : average;
  };
  rateAll(ofPlace, places);
  rateAll(ofSubject, subjects);
  const expectedOf = (p: string, s: string): number => {
    const [one, other] = [ofPlace.get(p) as Level, ofSubject.get(s) as Level];
    return (one.rate * one.part * other.rate * other.part) / all.usual;
  };
  const perDay = Array.from({ length: to - from + 1 }, (_, n) => exposure(from + n, from + n));
  const chance = sum(perDay.flatMap((a, i) => perDay.map((b, j) => (Math.abs(i - j) < 7 ? a * b : 0)))) / whole ** 2;
  const small = places
    .flatMap((p) => subjects.map((s) => ({ p, s, usual: at(p, s).usual })))
    .filter(({ usual }) => usual > 0 && usual <= 30)
    .map(({ p, s, usual }) => {
      const came = cameIn(
        rows.filter((row) => row.place === p && row.subject === s),
        gapDays,
      );
      const on = came.flatMap(({ row, fresh }) =>
        row.day >= from && row.day <= to ? Array<number>(fresh).fill(row.day) : [],
      );
      const pairs = on.flatMap((a, i) => on.slice(0, i).filter((b) => Math.abs(a - b) < 7)).length;
      const expected = ((usual * (usual - 1)) / 2) * chance;
      return { usual, beyond: Math.min(3 + 2 * expected, pairs) - expected };
    });
  const beyond = sum(small.map((each) => each.beyond));
  const dispersion =
    policy.dispersion + (small.length === 0 ? 0 : Math.max(0, (2 * beyond) / sum(small.map(({ usual }) => usual))));
  const means = places.flatMap((p) => subjects.map((s) => ({ mean: expectedOf(p, s), usual: at(p, s).usual })));
  const squares = sum(means.map(({ mean }) => mean ** 2));
  const spread = sum(
    means.map(({ mean, usual }) => {
      const limited = Math.min(usual, mean + 5 * Math.sqrt(dispersion * mean) + 5);
      return (limited - mean) ** 2 - dispersion * mean;
    }),
  );
  const strength = spread <= 0 ? 40 : clamp(squares / spread, 1, 40);

  const theSubject = ofSubject.get(subject) ?? none;
  const peopleOf = (days: number): string[] => [
    ...new Set(
      rows
        .filter((row) => row.day > day - days && row.subject === subject && (place === null || row.place === place))
        .flatMap(({ people }) => people),
    ),
  ];
  /** What came against what was to come, with or without today. */
  const ratio = (level: Level, own: Level, perExposure: number, i: number, worth = 5): number =>
    Math.max(
      ...[false, true].map((withToday) => {
        const less = (of: Level): number => (of.lately[i] as number) + (withToday ? of.today : 0);
        const span = spans[i] as (typeof spans)[0];
        return (less(level) - less(own) + worth) / (perExposure * (withToday ? span.whole : span.before) + worth);
      }),
    );
  const counts = windows.map((days) => peopleOf(days).length);
  const results = windows.map((days, i) => {
    const span = spans[i] as (typeof spans)[0];
    if (place === null) {
      if (!subjects.includes(subject) && theSubject.today === 0) return { days, p: 1 };
      const factor = clamp(ratio(all, theSubject, Math.max(0, all.usual - theSubject.rate) / whole, i), 0.6, 12);
      const mean = (theSubject.rate / whole) * span.whole * factor;
      const counted = (theSubject.lately[i] as number) + theSubject.today;
      if (counted < policy.people || counted < 1.5 * mean) return { days, p: 1 };
      const wide = dispersion + mean * (1 / (1 + theSubject.usual) + 0.25);
      return { days, p: Math.min(1, 3 * upperTail(Math.min(counted, counts[i] as number), mean, wide)) };
    }
    const cell = at(place, subject);
    const level = ofPlace.get(place) as Level;
    const shape = strength + cell.usual;
    const common = (level.rate * theSubject.rate) / all.usual;
    const own = shape / (strength / common + Math.min(level.part, theSubject.part)) / whole;
    const ofAll = windows.map((_, w) => ratio(all, cell, Math.max(0, all.usual / whole - own), w));
    const left = Math.max(0, theSubject.rate / whole - own) * (ofAll[i] as number);
    const season = clamp((ofAll[i] as number) * ratio(theSubject, cell, left, i, 20), 0.6, 12);
    const longest = windows.length - 1;
    const others = (level.lately[longest] as number) + level.today - (cell.lately[longest] as number) - cell.today;
    const usualOfOthers =
      Math.max(0, level.rate / whole - own) * (spans[longest]?.whole ?? 0) * (ofAll[longest] as number);
    const busy = Math.max(1, (others - Math.sqrt(others) + 4) / (usualOfOthers + 4));
    const mean = own * span.whole * season * busy;
    const count = counts[i] as number;
    if (count === 0 || count < Math.min(policy.people, counts[longest] as number)) return { days, p: 1 };
    return { days, p: Math.min(1, 3 * upperTail(count, mean, dispersion + mean * (1 / shape + 0.04))) };
  });
  const likely = results.filter(({ p }) => p < 1).map((each) => ({ ...each, rate: each.p / each.days }));
  const worst = likely.toSorted((a, b) => a.rate - b.rate || a.days - b.days)[0];
  if (!worst) return quiet;
  return { people: peopleOf(worst.days), p: worst.p, rate: worst.rate, cells: places.length * subjects.length };
}
