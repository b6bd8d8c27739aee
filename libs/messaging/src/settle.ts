import { BadEvent, parseEvent, type Envelope } from '@cau-noi/events';
import { isAway, isPermanent } from './failures.js';

/** One message as it lies in a topic; `owned` is the topic without prefix, whose owner alone may write there. */
export type Received = { topic: string; partition: number; offset: string; bytes: Buffer | null; owned: string };

/** How many messages of a batch ended how. A duplicate had been handled before. */
export type Tally = { handled: number; duplicate: number; skipped: number; parked: number };

/** The operations that settling needs. */
export type Delivery = {
  /** Handles all of them in one transaction or none; returns how many were new. */
  handle(events: Envelope[]): Promise<number>;
  park(message: Received, event: Envelope | undefined, error: unknown): Promise<void>;
  /** Backs off before the next attempt; rejects when the batch is given up. */
  pause(attempt: number): Promise<void>;
  /** Attempts for one event that fails for no permanent reason. */
  attempts?: number;
};

type Read = { message: Received; event: Envelope };

/**
 * Ends every message as handled, duplicate, skipped or parked. One transaction for the whole batch; if that fails,
 * halves of it, down to the single event, so that only the bad one is parked. While the database is away it waits.
 * It rejects only when given up or when parking itself is broken.
 */
export async function settleBatch(batch: readonly Received[], delivery: Delivery): Promise<Tally> {
  const tally: Tally = { handled: 0, duplicate: 0, skipped: 0, parked: 0 };
  const good: Read[] = [];
  for (const message of batch) {
    const event = read(message);
    if (event === 'unknown') tally.skipped++;
    else if (event instanceof BadEvent) await park(message, undefined, event, delivery, tally);
    else good.push({ message, event });
  }
  await settleSet(good, delivery, tally);
  return tally;
}

function read({ bytes, owned }: Received): Envelope | 'unknown' | BadEvent {
  try {
    return parseEvent(bytes, owned);
  } catch (error) {
    return error instanceof BadEvent ? error : new BadEvent('could not be read');
  }
}

async function settleSet(set: readonly Read[], delivery: Delivery, tally: Tally): Promise<void> {
  if (set.length === 0) return;
  const failure = await attempt(set, delivery, tally);
  if (!failure) return;
  if (set.length === 1) return settleOne(set[0]!, failure.error, delivery, tally);
  const middle = set.length >> 1;
  await settleSet(set.slice(0, middle), delivery, tally);
  await settleSet(set.slice(middle), delivery, tally);
}

async function settleOne(one: Read, error: unknown, delivery: Delivery, tally: Tally): Promise<void> {
  let last = error;
  for (let count = 1; !isPermanent(last) && count < (delivery.attempts ?? 5); count++) {
    await delivery.pause(count);
    const failure = await attempt([one], delivery, tally);
    if (!failure) return;
    last = failure.error;
  }
  await park(one.message, one.event, last, delivery, tally);
}

/** Returns undefined when it went well. An outage is waited out, however long: it is no fault of the events. */
async function attempt(
  set: readonly Read[],
  delivery: Delivery,
  tally: Tally,
): Promise<{ error: unknown } | undefined> {
  for (let outage = 1; ; outage++) {
    try {
      const fresh = await delivery.handle(set.map(({ event }) => event));
      tally.handled += fresh;
      tally.duplicate += set.length - fresh;
      return undefined;
    } catch (error) {
      if (!isAway(error)) return { error };
      await delivery.pause(outage);
    }
  }
}

async function park(
  message: Received,
  event: Envelope | undefined,
  error: unknown,
  delivery: Delivery,
  tally: Tally,
): Promise<void> {
  for (let outage = 1; ; outage++) {
    try {
      await delivery.park(message, event, error);
      tally.parked++;
      return;
    } catch (cause) {
      if (!isAway(cause)) throw new Error('could not park an event', { cause });
      await delivery.pause(outage);
    }
  }
}
