import type { Warning } from '@cau-noi/escalation';
import type { Gathering } from './gatherings.js';
import type { World } from './world.js';

/** What a method said, when and about which petitions. */
export type Signal = Pick<Warning, 'at' | 'province' | 'place' | 'subject' | 'petitions'>;

/** How well a method saw what was hidden. Parts are of 1. */
export type Score = {
  gatherings: number;
  /** Found: all, those of 5 to 9 people, of 10 and more. */
  found: number;
  foundSmall: number;
  foundLarge: number;
  /** First signals of a cell in four weeks: those with a gathering in them among all, and the others per province and week. */
  precision: number;
  falsePerWeek: number;
  /** The same of every signal that was given. */
  signals: number;
  precisionOfAll: number;
  falseOfAllPerWeek: number;
  /** Part of the people who had not come yet at the first signal, on average of those found. */
  toCome: number;
};

/** So many petitions of one gathering make a signal a true one. */
const enough = 2;
const quiet = 28 * 86_400_000;

/** Scores signals, in the order of time, from a day of the world on. */
export function scoreOf(signals: readonly Signal[], world: World, fromDay: number, provinces: number): Score {
  const gatheringOf = new Map<string, Gathering>();
  for (const gathering of world.gatherings) for (const id of gathering.ids) gatheringOf.set(id, gathering);
  const instantOf = new Map(world.petitions.map(({ id, at }) => [id, at.getTime()]));
  const latest = new Map<string, number>();
  const firstOf = new Map<Gathering, number>();
  const of = { first: { right: 0, wrong: 0 }, all: { right: 0, wrong: 0 } };
  for (const { at, province, place, subject, petitions } of signals) {
    const key = JSON.stringify([province, place, subject]);
    const isFirst = at.getTime() - (latest.get(key) ?? -Infinity) > quiet;
    latest.set(key, at.getTime());
    const meant = meantBy(petitions, gatheringOf);
    if (meant && !firstOf.has(meant)) firstOf.set(meant, at.getTime());
    for (const counts of isFirst ? [of.first, of.all] : [of.all]) counts[meant ? 'right' : 'wrong'] += 1;
  }
  const seen = world.gatherings.map((gathering) => {
    const came = gathering.ids.map((id) => instantOf.get(id) as number);
    const first = firstOf.get(gathering);
    const later = first === undefined ? 0 : came.filter((at) => at > first).length;
    return { size: gathering.size, isFound: first !== undefined, toCome: later / came.length };
  });
  const share = (chosen: (size: number) => boolean): number => {
    const those = seen.filter(({ size }) => chosen(size));
    return those.filter(({ isFound }) => isFound).length / Math.max(1, those.length);
  };
  const found = seen.filter(({ isFound }) => isFound);
  const weeks = ((world.days - fromDay) / 7) * provinces;
  const part = ({ right, wrong }: { right: number; wrong: number }): number => right / Math.max(1, right + wrong);
  return {
    gatherings: seen.length,
    found: share(() => true),
    foundSmall: share((size) => size < 10),
    foundLarge: share((size) => size >= 10),
    precision: part(of.first),
    falsePerWeek: of.first.wrong / weeks,
    signals: of.all.right + of.all.wrong,
    precisionOfAll: part(of.all),
    falseOfAllPerWeek: of.all.wrong / weeks,
    toCome: found.reduce((sum, { toCome }) => sum + toCome, 0) / Math.max(1, found.length),
  };
}

function meantBy(ids: readonly string[], gatheringOf: ReadonlyMap<string, Gathering>): Gathering | undefined {
  const counts = new Map<Gathering, number>();
  for (const id of ids) {
    const gathering = gatheringOf.get(id);
    if (gathering) counts.set(gathering, (counts.get(gathering) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= enough)?.[0];
}
