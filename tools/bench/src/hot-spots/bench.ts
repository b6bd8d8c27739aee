import { officialCalendar } from '@cau-noi/calendar';
import { defaultHotSpotPolicy, HotSpots, type HotSpotPolicy } from '@cau-noi/escalation';
import { paced, type MachinePace } from '../machine-pace.js';
import { rivalsOf } from './rivals.js';
import { scoreOf, type Score, type Signal } from './score.js';
import { worlds } from './worlds.js';
import { worldOf, type World, type WorldDescription } from './world.js';

/** One method on one world. */
export type Contest = { method: string; seconds: number; score: Score };

export type HotSpotsResult = {
  worlds: { name: string; petitions: number; contests: Contest[]; machinePace: MachinePace }[];
};

/** Signals of our engine, petition by petition, and how long it took. */
function oursOf(world: World, policy: HotSpotPolicy = defaultHotSpotPolicy): { signals: Signal[]; seconds: number } {
  const begun = performance.now();
  const hotSpots = new HotSpots(policy, officialCalendar);
  const mergers = world.mergers.filter(({ isKnown }) => isKnown);
  const signals: Signal[] = [];
  for (const petition of world.petitions) {
    for (const { province, from, into } of mergers.splice(0, petition.place === mergers[0]?.into ? mergers.length : 0))
      hotSpots.merge(
        from.map((place) => ({ province, place })),
        { province, place: into },
      );
    signals.push(...hotSpots.take(petition));
  }
  return { signals, seconds: (performance.now() - begun) / 1000 };
}

/** Our engine beside what others use, on made-up worlds of many kinds. */
export async function benchHotSpots({ say }: { say: (line: string) => void }): Promise<HotSpotsResult> {
  const done: HotSpotsResult['worlds'] = [];
  for (const [name, described] of Object.entries(worlds)) {
    say(`hot spots: ${name}`);
    const world = worldOf(described, officialCalendar);
    const { found: contests, pace } = await paced(async () => contestsOf(world, described));
    done.push({ name, petitions: world.petitions.length, contests, machinePace: pace });
  }
  return { worlds: done };
}

function contestsOf(world: World, { gatheringsFrom, communes }: WorldDescription): Contest[] {
  const score = (signals: readonly Signal[]): Score => scoreOf(signals, world, gatheringsFrom, communes.length);
  const { signals, seconds } = oursOf(world);
  const begun = performance.now();
  const rivals = Object.entries(rivalsOf(world, gatheringsFrom));
  const ofRivals = (performance.now() - begun) / 1000 / rivals.length;
  return [
    { method: 'Cầu Nối', seconds, score: score(signals) },
    ...rivals.map(([method, said]) => ({ method, seconds: ofRivals, score: score(said) })),
  ];
}
