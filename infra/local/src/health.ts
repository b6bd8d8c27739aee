import { setTimeout as pause } from 'node:timers/promises';

/** What a service still waits for, as its /health/ready says; '' when it can take work. */
export async function missing(origin: string): Promise<string> {
  try {
    const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    if (answer.status === 200) return '';
    return (await answer.text()).slice(0, 200) || `status ${answer.status}`;
  } catch {
    return 'no answer';
  }
}

/** Waits until all can take work; after `patience` ms answers who cannot, and why. */
export async function allReady(
  origins: Record<string, string>,
  patience: number,
  given: { isOver: () => boolean },
): Promise<Record<string, string>> {
  const until = performance.now() + patience;
  for (;;) {
    const found = await Promise.all(
      Object.entries(origins).map(async ([name, origin]) => [name, await missing(origin)] as const),
    );
    const waiting = Object.fromEntries(found.filter(([, reason]) => reason !== ''));
    if (Object.keys(waiting).length === 0 || performance.now() > until || given.isOver()) return waiting;
    await pause(100);
  }
}
