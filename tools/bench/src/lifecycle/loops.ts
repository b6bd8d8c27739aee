import { setTimeout as pause } from 'node:timers/promises';
import { lifecycle, watchedLifecycle } from './lifecycle.js';
import type { Series } from './series.js';
import { startsOf, type Step } from './steps.js';

/** So many lifecycles at a time, each begun when one has ended. */
export async function closedLoop(clients: number, series: Series, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) await series.one(0, lifecycle);
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** Begins each lifecycle at its instant; calls `done` for a step when the last one begun in it has ended. */
export async function openLoop(steps: readonly Step[], series: Series, done: (step: number) => void): Promise<void> {
  const begin = performance.now();
  const running = steps.map((): Promise<void>[] => []);
  const telling: Promise<void>[] = [];
  const starts = startsOf(steps);
  for (const [i, { step, at }] of starts.entries()) {
    const due = begin + at;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    running[step]!.push(series.one(step, (team, serial) => watchedLifecycle(team, serial, due)));
    if (starts[i + 1]?.step !== step) telling.push(Promise.all(running[step]!).then(() => done(step)));
  }
  await Promise.all(telling);
}
