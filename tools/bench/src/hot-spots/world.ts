import { addDays, instantOf, isWorkingDay, weekdayOf, type Day, type WorkingCalendar } from '@cau-noi/calendar';
import type { Petition } from '@cau-noi/escalation';
import { gatheringsOf, type Gathering } from './gatherings.js';
import { Random } from './random.js';

/** What a made-up world is like. Rates are of people; `sigma` are those of lognormal factors around 1. */
export type WorldDescription = {
  seed: number;
  from: Day;
  days: number;
  /** Provinces, each by the number of its communes. */
  communes: readonly number[];
  subjects: number;
  /** Petitions a year, of all provinces, without gatherings. */
  yearly: number;
  /** How unlike communes are in volume, and cells to commune × subject. */
  sigmaOfCommune: number;
  sigmaOfCell: number;
  /** Weeks of a cell are gamma around its rate: the variance they add, divided by the mean; 0 for none. */
  clumps: number;
  /** Yearly swing of each subject and of all, each with its own phase, as part of the mean. */
  season: number;
  /** Part of what comes on three fixed days of the month, each commune with its own. */
  receptionDays: number;
  /** Part of petitions that somebody else files together with the first, on the same paper. */
  together: number;
  /** Yearly growth of everything, as a factor. */
  growth: number;
  /** People who file 50 times, each by themselves. */
  repeaters: number;
  /** Days off that no calendar has, and a rest of 9 days each year that it has on other days. */
  otherHolidays: boolean;
  /** Gatherings a year and province, from so many days after the beginning on. */
  gatherings: number;
  gatheringsFrom: number;
  /** Communes that are merged by pairs in the middle, some without a word. */
  mergers: number;
};

export type Merger = { day: Day; province: string; from: string[]; into: string; isKnown: boolean };

export type World = { petitions: Petition[]; gatherings: Gathering[]; mergers: Merger[]; days: number; from: Day };

const ofWeekday = [0.1, 1.35, 1.1, 1, 0.9, 0.75, 0.15];

/** A world: petitions in the order of time, with the gatherings hidden among them. The same for the same description. */
export function worldOf(described: WorldDescription, calendar: WorkingCalendar): World {
  const random = new Random(described.seed);
  const places = described.communes.flatMap((count, province) =>
    Array.from({ length: count }, (_, commune) => ({
      province: `P${province + 1}`,
      place: `P${province + 1}-C${commune + 1}`,
      weight: random.spread(described.sigmaOfCommune),
      reception: [1, 11, 21].map((first) => first + random.below(9)),
    })),
  );
  const subjects = Array.from({ length: described.subjects }, (_, at) => ({
    subject: `S${at + 1}`,
    weight: Math.exp(-0.35 * at),
    phase: random.next(),
  }));
  const cells = places.flatMap((place) =>
    subjects.map((subject) => ({
      place,
      subject,
      weight: place.weight * subject.weight * random.spread(described.sigmaOfCell),
    })),
  );
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const level = daysOf(described, calendar, random);
  const average = level.reduce((sum, each) => sum + each, 0) / level.length;
  const ofYear = random.next();
  const petitions: Petition[] = [];
  let people = 0;
  const write = (
    day: number,
    { province, place }: { province: string; place: string },
    subject: string,
    names: string[],
  ): string => {
    const id = `d${petitions.length + 1}`;
    const minute = 450 + random.below(570);
    const at = new Date(instantOf(addDays(described.from, day), minute).getTime() + random.below(60_000));
    petitions.push({ id, at, province, place, subject, people: names });
    return id;
  };
  for (const { place, subject, weight } of cells) {
    const daily = (described.yearly / 365) * (weight / total);
    let clump = 1;
    for (let day = 0; day < described.days; day += 1) {
      if (day % 7 === 0 && described.clumps > 0) clump = random.gamma((daily * 7) / described.clumps);
      const turn = day / 365.25;
      const swing =
        1 +
        described.season * 0.6 * Math.sin(2 * Math.PI * (turn + subject.phase)) +
        described.season * 0.4 * Math.sin(2 * Math.PI * (turn + ofYear));
      const onReception = place.reception.includes(Number(addDays(described.from, day).slice(8)));
      const cycle = 1 - described.receptionDays + (onReception ? described.receptionDays * 10.15 : 0);
      const mean = (daily * clump * swing * cycle * described.growth ** turn * (level[day] as number)) / average;
      for (let left = random.poisson(mean); left > 0; left -= 1) {
        const names = [`n${(people += 1)}`];
        if (random.next() < described.together) names.push(`n${(people += 1)}`);
        write(day, place, subject.subject, names);
      }
    }
  }
  const gatherings = gatheringsOf(described, random, places, subjects, level, write);
  for (let one = 0; one < described.repeaters; one += 1) {
    const cell = cells[random.below(cells.length)] as (typeof cells)[0];
    const [begin, every] = [random.below(described.days), 1 + random.below(9)];
    for (let time = 0; time < 50 && begin + time * every < described.days; time += 1)
      write(begin + time * every, cell.place, cell.subject.subject, [`r${one}`]);
  }
  const mergers = merge(described, random, petitions);
  return {
    petitions: petitions.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)),
    gatherings: gatherings.map((each) => ({ ...each, place: placeAfter(mergers, each) })),
    mergers,
    days: described.days,
    from: described.from,
  };
}

/** How much comes on each day: by the week, nearly nothing on days off, more after a long rest. */
function daysOf({ from, days, otherHolidays }: WorldDescription, calendar: WorkingCalendar, random: Random): number[] {
  const shift = otherHolidays ? 12 + random.below(9) : 0;
  const isOff = (day: number): boolean => {
    const date = addDays(from, day);
    if (otherHolidays && (date.slice(5) === '06-15' || date.slice(5) === '10-20')) return true;
    // Holidays on other days than the calendar has them: those of some weeks before.
    const moved = addDays(date, -shift);
    return otherHolidays ? !isWorkingDay(calendar, moved) && weekdayOf(moved) % 6 !== 0 : !isWorkingDay(calendar, date);
  };
  let rest = 0;
  let catchUp = 0;
  return Array.from({ length: days }, (_, day) => {
    const weekday = weekdayOf(addDays(from, day));
    const weight = ofWeekday[weekday] as number;
    if (isOff(day) || weekday % 6 === 0) {
      rest += 1;
      return isOff(day) ? weight * 0.15 : weight;
    }
    if (rest >= 4) catchUp = Math.min(6, rest);
    rest = 0;
    return weight * (1 + 0.12 * Math.max(0, (catchUp -= 1)));
  });
}

/** In the middle of the time communes are merged by pairs: petitions name the new one from then on. */
function merge({ mergers, days, from, communes }: WorldDescription, random: Random, petitions: Petition[]): Merger[] {
  const day = addDays(from, Math.floor(days / 2));
  const done = Array.from({ length: mergers }, (_, at): Merger => {
    const province = (at % communes.length) + 1;
    const pair = Math.floor(at / communes.length) * 2;
    const of = `P${province}`;
    const named = [pair + 1, pair + 2].map((commune) => `${of}-C${commune}`);
    return { day, province: of, from: named, into: `${of}-N${pair + 1}`, isKnown: random.next() < 0.5 };
  });
  const start = instantOf(day, 0);
  for (const petition of petitions) if (petition.at >= start) petition.place = placeAfter(done, petition);
  return done;
}

const placeAfter = (mergers: readonly Merger[], { place }: { place: string }): string =>
  mergers.find(({ from }) => from.includes(place))?.into ?? place;
