import { setTimeout as pause } from 'node:timers/promises';

/** Returns what a service still waits for, from its /health/ready; '' when it is ready. */
async function missing(origin: string): Promise<string> {
  try {
    const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    if (answer.status === 200) return '';
    return (await answer.text()).slice(0, 200) || `status ${answer.status}`;
  } catch {
    return 'no answer';
  }
}

/** Waits until each is ready; after `patience` ms returns which are not, and why. */
export async function allReady(
  origins: Record<string, string>,
  patience: number,
  given: { isOver: () => boolean },
): Promise<Record<string, string>> {
  const until = performance.now() + patience;
  let waiting = origins;
  for (;;) {
    const found = await Promise.all(
      Object.entries(waiting).map(async ([name, origin]) => ({ name, origin, reason: await missing(origin) })),
    );
    const late = found.filter(({ reason }) => reason !== '');
    if (late.length === 0 || performance.now() > until || given.isOver())
      return Object.fromEntries(late.map(({ name, reason }) => [name, reason]));
    waiting = Object.fromEntries(late.map(({ name, origin }) => [name, origin]));
    await pause(150);
  }
}
