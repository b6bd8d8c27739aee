import { nothingCame, type Came, type Cell } from './cell.js';
import { clusteringOf } from './clustering.js';
import type { Exposure } from './exposure.js';
import type { HotSpotPolicy } from './hot-spot-policy.js';

/** What came in a whole province, in a commune or on a subject. */
export type Level = Came & {
  /** Part of the baseline since it was first seen, 0 to 1. */
  part: number;
  /** Fresh people in a whole baseline, as far as is known; of somebody new, what is average. */
  rate: number;
};

/** A window that ends today: the exposure of all of it, and without today. */
export type Span = { days: number; whole: number; before: number };

/** What is usual in a province, as known when a day begins. Only `today` of each level changes while the day goes on. */
export type Levels = {
  day: number;
  /** Of the baseline. */
  exposure: number;
  spans: Span[];
  all: Level;
  places: Map<string, Level>;
  subjects: Map<string, Level>;
  newPlace: () => Level;
  newSubject: () => Level;
  /** How far cells follow commune and subject: so many people the commune's share of the subject is worth against the cell's own. */
  strength: number;
  /** Variance divided by mean of what comes by chance: what the policy asks for, and what people do in company. */
  dispersion: number;
  /** Cells that are looked at. */
  tests: number;
};

/** Of one cell, no more than this and twice the usual counts for what all cells have in common: a crowd is no season. */
export const mostOfOneCell = 3;

const strengths = { least: 1, most: 40 };

/**
 * What is usual, by what came before a day began. `cells` are those of communes, in one fixed order, so that sums are the
 * same to the last bit; `since` is the first day of the province. Null while there is nothing to go by.
 */
export function levelsOf(
  cells: readonly Cell[],
  since: number,
  day: number,
  exposureIn: Exposure,
  policy: HotSpotPolicy,
): Levels | null {
  const { windows, baselineDays, gapDays } = policy;
  if (day - since < policy.startDays) return null;
  const from = Math.max(since, day - baselineDays + 1);
  const to = day - gapDays;
  const exposure = exposureIn(from, to);
  if (exposure <= 0) return null;
  const spans = windows.map((days) => ({
    days,
    whole: exposureIn(day - days + 1, day),
    before: exposureIn(day - days + 1, day - 1),
  }));
  const fresh = (part: number): Level => ({ ...nothingCame(windows.length), part, rate: 0 });
  const all = fresh(1);
  const places = new Map<string, Level>();
  const subjects = new Map<string, Level>();
  const known = cells.filter((cell) => cell.since < day);
  for (const cell of known) {
    const usual = cell.freshIn(from, to);
    const lately = spans.map(({ days, before }) =>
      Math.min(cell.freshIn(day - days + 1, day - 1), mostOfOneCell + Math.floor((2 * usual * before) / exposure)),
    );
    cell.came = { usual, lately, today: 0 };
    const part = cell.since <= from ? 1 : exposureIn(cell.since, to) / exposure;
    for (const level of [all, levelIn(places, cell.place ?? '', fresh), levelIn(subjects, cell.subject, fresh)]) {
      level.usual += usual;
      lately.forEach((people, at) => (level.lately[at] = (level.lately[at] as number) + people));
      level.part = Math.max(level.part, part);
    }
  }
  if (all.usual === 0) return null;
  all.rate = all.usual;
  const dispersion = policy.dispersion + clusteringOf(known, from, to, exposureIn);
  const newRates = [places, subjects].map((levels) => rate(levels, all.usual));
  const [ofPlace = 0, ofSubject = 0] = newRates;
  return {
    day,
    exposure,
    spans,
    all,
    places,
    subjects,
    newPlace: () => ({ ...fresh(0), rate: ofPlace }),
    newSubject: () => ({ ...fresh(0), rate: ofSubject }),
    strength: strengthOf(known, places, subjects, all.usual, dispersion),
    dispersion,
    tests: places.size * subjects.size,
  };
}

function levelIn(levels: Map<string, Level>, key: string, fresh: (part: number) => Level): Level {
  const known = levels.get(key);
  if (known) return known;
  const level = fresh(0);
  levels.set(key, level);
  return level;
}

/** Sets the rates of communes or subjects, each drawn to the average by the worth of one person; returns the average. */
function rate(levels: ReadonlyMap<string, Level>, total: number): number {
  let parts = 0;
  for (const level of levels.values()) parts += level.part;
  const average = parts > 0 ? total / parts : total;
  for (const level of levels.values()) level.rate = (1 + level.usual) / (1 / average + level.part);
  return average;
}

/** The strength by the moments: how much wider the cells' counts are spread than chance around commune × subject ÷ all. */
function strengthOf(
  cells: readonly Cell[],
  places: ReadonlyMap<string, Level>,
  subjects: ReadonlyMap<string, Level>,
  total: number,
  dispersion: number,
): number {
  const sums = [places, subjects].map((levels) => {
    let [sum, squares] = [0, 0];
    for (const { rate: each, part } of levels.values()) {
      sum += each * part;
      squares += (each * part) ** 2;
    }
    return { sum, squares };
  });
  const [ofPlaces, ofSubjects] = sums as [(typeof sums)[0], (typeof sums)[0]];
  const squares = (ofPlaces.squares * ofSubjects.squares) / total ** 2;
  let spread = squares - (dispersion * ofPlaces.sum * ofSubjects.sum) / total;
  for (const cell of cells) {
    const [place, subject] = [places.get(cell.place ?? '') as Level, subjects.get(cell.subject) as Level];
    const mean = (place.rate * place.part * subject.rate * subject.part) / total;
    const usual = Math.min(cell.came.usual, mean + 5 * Math.sqrt(dispersion * mean) + 5);
    spread += usual * (usual - 2 * mean);
  }
  return spread <= 0 ? strengths.most : Math.min(strengths.most, Math.max(strengths.least, squares / spread));
}
