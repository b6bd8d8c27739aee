import { setTimeout as pause } from 'node:timers/promises';
import { Progress } from '@cau-noi/messaging';
import type { Running } from '@cau-noi/platform';

const lookEveryMs = 1;

/** What a service reads of the others (topics with prefix). */
export type Reader = { progress: Progress; topics: ReadonlySet<string> };

/** A service that is waited for in all that it reads. */
export const readerOfAll = (service: Running): Reader => {
  const progress = service.get(Progress);
  return { progress, topics: new Set(progress.topics()) };
};

/**
 * Waits until nothing is on its way to these readers: all that was published on their topics is sent, and they have settled it.
 * Call it while no command is under way. Throws with what is missing when `limitMs` of wall-clock time pass without any progress.
 */
export async function quiesce(readers: readonly Reader[], limitMs = 30_000): Promise<void> {
  let seen = '';
  let since = Date.now();
  for (;;) {
    const missing = whatIsMissing(readers);
    if (missing.length === 0) return;
    const now = missing.join(', ');
    if (now !== seen) since = Date.now();
    seen = now;
    if (Date.now() - since > limitMs) throw new Error(`The system does not come to rest: ${now}`);
    await pause(lookEveryMs);
  }
}

/**
 * All of it is known from memory and looked at in one turn: an effect of what a reader takes is committed, and noted as on its
 * way, before the reader notes that it has settled its cause. So "nothing missing" is never said too early.
 */
function whatIsMissing(readers: readonly Reader[]): string[] {
  const heard = new Set(readers.flatMap(({ topics }) => [...topics]));
  const speakers = readers.map(({ progress }) => progress).filter((each) => heard.has(each.ownTopic()));
  const waiting = speakers.reduce((sum, each) => sum + Math.max(0, each.onTheirWay()), 0);
  if (waiting > 0) return [`${waiting} unpublished`];
  const produced = speakers.flatMap((each) => [...each.produced()]);
  return readers.flatMap(({ progress, topics }, reader) => {
    const offsets = progress.consumed();
    return produced
      .filter(([place, next]) => topics.has(topicOf(place)) && (offsets.get(place) ?? 0) < next)
      .map(([place, next]) => `reader ${reader} at ${offsets.get(place) ?? 0} of ${next} in ${place}`);
  });
}

const topicOf = (place: string): string => place.slice(0, place.lastIndexOf('/'));
