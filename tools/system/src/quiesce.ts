import { setTimeout as pause } from 'node:timers/promises';
import { Progress } from '@cau-noi/messaging';
import type { Running } from '@cau-noi/platform';

const lookEveryMs = 3;

/**
 * Waits until nothing is on its way: every outbox is empty and every consumer has settled what was produced.
 * Call it while no command is under way. Throws with what is missing when `limitMs` of wall-clock time pass without any progress.
 */
export async function quiesce(services: readonly Running[], limitMs = 30_000): Promise<void> {
  const all = services.map((service) => service.get(Progress));
  let seen = '';
  let since = Date.now();
  for (;;) {
    const missing = await whatIsMissing(all);
    if (missing.length === 0) return;
    const now = missing.join(', ');
    if (now !== seen) since = Date.now();
    seen = now;
    if (Date.now() - since > limitMs) throw new Error(`The system does not come to rest: ${now}`);
    await pause(lookEveryMs);
  }
}

/**
 * What was consumed is read before what is unpublished, and that before what was produced: an effect committed in between
 * shows as unpublished or as produced, so "nothing missing" is never said too early. The databases are asked only when the
 * offsets already agree.
 */
async function whatIsMissing(all: readonly Progress[]): Promise<string[]> {
  const consumed = all.map((each) => ({ topics: new Set(each.topics()), offsets: new Map(each.consumed()) }));
  const behind = whoIsBehind(all, consumed);
  if (behind.length > 0) return behind;
  const unpublished = await Promise.all(all.map((each) => each.unpublished()));
  const waiting = unpublished.reduce((sum, each) => sum + each, 0);
  return waiting > 0 ? [`${waiting} unpublished`] : whoIsBehind(all, consumed);
}

type Reader = { topics: ReadonlySet<string>; offsets: ReadonlyMap<string, number> };

function whoIsBehind(all: readonly Progress[], readers: readonly Reader[]): string[] {
  const produced = all.flatMap((each) => [...each.produced()]);
  return readers.flatMap(({ topics, offsets }, reader) =>
    produced
      .filter(([place, next]) => topics.has(topicOf(place)) && (offsets.get(place) ?? 0) < next)
      .map(([place, next]) => `reader ${reader} at ${offsets.get(place) ?? 0} of ${next} in ${place}`),
  );
}

const topicOf = (place: string): string => place.slice(0, place.lastIndexOf('/'));
