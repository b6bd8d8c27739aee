import { setTimeout as pause } from 'node:timers/promises';
import type { Databases } from './databases.js';
import type { Wire } from './wire.js';

const patienceMs = 180_000;
/** Nothing may fall due while the comparison runs, or it would meet an event on one side and not yet on the other. */
const dueSoon = (): string => `'${new Date(Date.now() + 30_000).toISOString()}'::timestamptz`;

/** Waits until nothing is on its way: outboxes empty, readers at the end of their topics, no work due now or soon; twice in a row. */
export async function rest(databases: Databases, wire: Wire): Promise<void> {
  const until = performance.now() + patienceMs;
  let quietLooks = 0;
  let missing = '';
  while (quietLooks < 2) {
    missing = await whatIsMissing(databases, wire);
    quietLooks = missing === '' ? quietLooks + 1 : 0;
    if (performance.now() > until) throw new Error(`the system does not come to rest: ${missing}`);
    await pause(300);
  }
}

async function whatIsMissing(databases: Databases, wire: Wire): Promise<string> {
  const unpublished = await databases.sum('outbox_waiting');
  const lags = (await wire.lags()).filter(({ behind }) => behind > 0);
  const due =
    (await databases.count('deadline', `clock_timers WHERE next_at <= ${dueSoon()}`)) +
    (await databases.count('escalation', `alerts WHERE next_at <= ${dueSoon()}`));
  return [
    unpublished > 0 ? `${unpublished} events unpublished` : '',
    ...lags.map(({ reader, topic, behind }) => `${reader} is ${behind} behind in ${topic}`),
    due > 0 ? `${due} rows of due work` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
