import { daysBetween, dayOf } from '@cau-noi/calendar';
import type { Petition } from '@cau-noi/escalation';
import { cusumOf } from './cusum.js';
import { earsBound } from './ears.js';
import { farringtonThreshold } from './farrington.js';
import type { Signal } from './score.js';
import type { World } from './world.js';

/** A cell by weeks: distinct people and petitions of each. */
type Weeks = { people: number[]; petitions: Petition[][] };

/** Weeks that the methods of public health look back on, and the last of them that they leave out. */
const [year, gap] = [52, 4];
const fewest = 3;

/** Whether the last of these counts is a signal. */
type Method = (counts: readonly number[]) => boolean;

const last = (counts: readonly number[]): number => counts.at(-1) ?? 0;

const farrington: Method = (counts) => {
  const before = counts.slice(-year - 1 - gap, -1 - gap);
  const mean = Math.max(1 / year, before.reduce((sum, count) => sum + count, 0) / before.length);
  const variance = before.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (before.length - 1);
  const dispersion = Math.max(1, variance / mean);
  const fit = { fit: mean, se: Math.sqrt((dispersion * mean) / before.length), dispersion };
  return last(counts) > farringtonThreshold(fit, 0.001, 2 / 3, last(counts)).upper;
};

const cusum: Method = (counts) => {
  const before = counts.slice(-year - 1 - gap, -1 - gap);
  const mean = Math.max(1 / year, before.reduce((sum, count) => sum + count, 0) / before.length);
  return (cusumOf(counts.slice(-1 - gap), mean, { k: 1.04, h: 2.26 }).at(-1)?.cusum ?? 0) >= 2.26;
};

const ears =
  (method: 'C1' | 'C2' | 'C3', alpha: number): Method =>
  (counts) =>
    last(counts) > earsBound(counts, counts.length - 1, { method, alpha, leastSd: 0.5 });

const weekly: Record<string, Method> = {
  'EARS C1, weekly': ears('C1', 0.001),
  'EARS C2, weekly': ears('C2', 0.001),
  'EARS C3, weekly': ears('C3', 0.025),
  'Farrington, weekly': farrington,
  'CUSUM (Rossi), weekly': cusum,
};

/** What others would have said of a world, from a day on, each of a commune and a subject. */
export function rivalsOf(world: World, fromDay: number): Record<string, Signal[]> {
  const cells = weeksOf(world);
  const said = Object.entries(weekly).map(([name, method]) => [
    name,
    cells.flatMap((cell) => signalsOf(cell, method, fromDay)),
  ]);
  return { ...Object.fromEntries(said), 'five people in 30 days': fixed(world, fromDay) };
}

function weeksOf({ petitions, days, from }: World): Weeks[] {
  const cells = new Map<string, Weeks>();
  const weeks = Math.ceil(days / 7);
  for (const petition of petitions) {
    const key = `${petition.place} ${petition.subject}`;
    const cell = cells.get(key) ?? { people: [], petitions: Array.from({ length: weeks }, () => []) };
    cells.set(key, cell);
    cell.petitions[Math.floor(daysBetween(from, dayOf(petition.at)) / 7)]?.push(petition);
  }
  for (const cell of cells.values())
    cell.people = cell.petitions.map((of) => new Set(of.flatMap(({ people }) => people)).size);
  return [...cells.values()];
}

/** At the end of a week with fewest people or more. */
const signalsOf = ({ people, petitions }: Weeks, method: Method, fromDay: number): Signal[] =>
  people.flatMap((count, week) => {
    const enough = count >= fewest && week >= year + gap + 1 && week * 7 >= fromDay;
    const of = petitions[week] as Petition[];
    return enough && method(people.slice(0, week + 1)) ? [signal(of)] : [];
  });

const signal = (petitions: readonly Petition[]): Signal => {
  const { at, province, place, subject } = petitions.at(-1) as Petition;
  return { at, province, place, subject, petitions: petitions.map(({ id }) => id) };
};

/** The rule of thumb: five people of one commune about one subject within 30 days. */
function fixed({ petitions, from }: World, fromDay: number): Signal[] {
  const cells = new Map<string, Petition[]>();
  return petitions.flatMap((petition) => {
    const key = `${petition.place} ${petition.subject}`;
    const since = petition.at.getTime() - 30 * 86_400_000;
    const lately = [...(cells.get(key) ?? []).filter(({ at }) => at.getTime() > since), petition];
    cells.set(key, lately);
    const isMany = new Set(lately.flatMap(({ people }) => people)).size >= 5;
    return isMany && daysBetween(from, dayOf(petition.at)) >= fromDay ? [signal(lately)] : [];
  });
}
