import { performance } from 'node:perf_hooks';
import { Crowds, type Fact } from '@cau-noi/escalation';
import { streamOf } from './stream.js';

/** What takes the facts in: the engine, or a Map that keeps the petitions of the window and does nothing else. */
export type Taker = 'engine' | 'map';
export type Asked = { taker: Taker; inWindow: number; moving: number };
/** Petitions per second, and per second of CPU, collection of garbage and compiling included. */
type Rate = { perSecond: number; perCpuSecond: number };
/** While the window fills and while it moves; the longest single fact then, in ms; petitions of the largest crowd; bytes. */
export type Taken = {
  filling: Rate;
  moving: Rate;
  longestMs: number;
  changes: number;
  largest: number;
  heapBytes: number;
  rssBytes: number;
};

const batch = 10_000;
const windowLength = 30 * 86_400_000;

/** Takes one fact in and returns what changed of it. */
type Take = (fact: Fact) => readonly object[];

function mapAlone(): { take: Take; largest(): number } {
  const kept = new Map<string, number>();
  const order: string[] = [];
  let oldest = 0;
  const none: never[] = [];
  const take: Take = (fact) => {
    if (fact.fact !== 'petition') return none;
    for (; oldest < order.length && kept.get(order[oldest]!)! <= fact.at - windowLength; oldest++)
      kept.delete(order[oldest]!);
    kept.set(fact.id, fact.at);
    order.push(fact.id);
    return none;
  };
  return { take, largest: () => 0 };
}

function engine(): { take: Take; largest(): number } {
  const crowds = new Crowds();
  return {
    take: (fact) => crowds.take(fact),
    largest: () => Math.max(0, ...crowds.reached().map(({ petitions }) => petitions.length)),
  };
}

function run({ taker, inWindow, moving }: Asked): Taken {
  const facts = streamOf(inWindow);
  const heapBefore = heap();
  const { take, largest } = taker === 'engine' ? engine() : mapAlone();
  let [changes, longestMs] = [0, 0];
  const takeAll = (petitions: number): Rate => {
    const spent = { ms: 0, cpuMs: 0 };
    const batches = Math.ceil(petitions / batch);
    longestMs = 0;
    for (let i = 0; i < batches; i++) {
      const some = nextOf(facts);
      const cpuBefore = process.cpuUsage();
      const began = performance.now();
      let last = began;
      for (const fact of some) {
        changes += take(fact).length;
        const now = performance.now();
        if (now - last > longestMs) longestMs = now - last;
        last = now;
      }
      spent.ms += last - began;
      const { user, system } = process.cpuUsage(cpuBefore);
      spent.cpuMs += (user + system) / 1000;
    }
    const per = (ms: number): number => Math.round((batches * batch * 1000) / ms);
    return { perSecond: per(spent.ms), perCpuSecond: per(spent.cpuMs) };
  };
  const filling = takeAll(inWindow);
  const whileMoving = takeAll(moving);
  const heapBytes = heap() - heapBefore;
  const rssBytes = process.memoryUsage.rss();
  return { filling, moving: whileMoving, longestMs, changes, largest: largest(), heapBytes, rssBytes };
}

/** The next facts with so many petitions. */
function nextOf(facts: Iterator<Fact>): Fact[] {
  const some: Fact[] = [];
  for (let petitions = 0; petitions < batch;) {
    const { value } = facts.next() as { value: Fact };
    some.push(value);
    if (value.fact === 'petition') petitions++;
  }
  return some;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

process.once('message', (asked) => {
  process.send?.(run(asked as Asked), () => process.disconnect());
});
