import { anEvent } from '@cau-noi/testing';
import type { Envelope } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import { reasonOf } from './failures.js';
import { settleBatch, type Received } from './settle.js';

describe('a batch', () => {
  it('is one call when all goes well; what had been handled before is a duplicate', async () => {
    const { delivery, handled } = aDelivery({ fresh: 2 });
    const tally = await settleBatch(
      [message(anEvent(registered)), message(anEvent(registered)), message(anEvent(registered))],
      delivery,
    );
    expect(handled.map((ids) => ids.length)).toEqual([3]);
    expect(tally).toEqual({ handled: 2, duplicate: 1, skipped: 0, parked: 0 });
  });

  it('parks what can never be read and skips names of the future', async () => {
    const future = { ...anEvent(registered), type: 'intake.petition-registered.v9' };
    const { delivery, parked } = aDelivery({});
    const tally = await settleBatch(
      [
        raw(null),
        raw(Buffer.from('{')),
        raw(Buffer.from('{"id":1}')),
        raw(Buffer.from(JSON.stringify(future))),
        raw(Buffer.from(JSON.stringify({ ...anEvent(registered), data: {} }))),
        message(anEvent(registered)),
      ],
      delivery,
    );
    expect(tally).toEqual({ handled: 1, duplicate: 0, skipped: 1, parked: 4 });
    expect(parked.map(({ reason }) => reason.split(':')[0])).toEqual([
      'empty message',
      'not JSON',
      'bad envelope',
      'bad intake.petition-registered.v1',
    ]);
  });
});

describe('an envelope that the owner of its topic did not write', () => {
  const forged = anEvent('intake.petition-registered.v1');
  it.each([
    ['another source', 'intake.events', { ...forged, source: 'routing' }],
    ['no service as its source', 'intake.events', { ...forged, source: 'curl' }],
    ['a name of another service', 'intake.events', { ...anEvent('routing.case-closed.v1'), source: 'intake' }],
    ['a name nobody has, from another source', 'intake.events', { ...forged, type: 'intake.x.v9', source: 'routing' }],
    ['a topic that is not its own', 'routing.events', forged],
    ['the topic of heartbeats', 'system.heartbeats', forged],
    ['the life of another service', 'system.heartbeats', { ...anEvent('system.heartbeat.v1'), source: 'intake' }],
    ['a heartbeat on a topic of history', 'intake.events', { ...anEvent('system.heartbeat.v1'), source: 'intake' }],
  ])('is parked and never handled: %s', async (_what, owned, event) => {
    const { delivery, handled, parked } = aDelivery({});
    const tally = await settleBatch([{ ...raw(Buffer.from(JSON.stringify(event))), owned }], delivery);
    expect([tally.parked, tally.handled, tally.skipped, handled]).toEqual([1, 0, 0, []]);
    expect(parked[0]?.event).toBeUndefined(); // its id is not used up: the real event may still come
    expect(parked[0]?.code).toBe('foreign-event');
  });
});

describe('one bad event in a batch', () => {
  it('is parked at once when a rule says no; the others are handled in their order', async () => {
    const events = Array.from({ length: 9 }, () => anEvent(registered));
    const { delivery, handled, parked, pauses } = aDelivery({
      refuse: (event) => (event.id === events[4]?.id ? broken() : undefined),
    });
    const tally = await settleBatch(events.map(message), delivery);
    expect(tally).toEqual({ handled: 8, duplicate: 0, skipped: 0, parked: 1 });
    expect(handled.flat()).toEqual(events.filter((_, at) => at !== 4).map(({ id }) => id));
    expect(parked.map(({ event }) => event?.id)).toEqual([events[4]?.id]);
    expect(pauses).toEqual([]);
  });

  it('is tried several times before it is parked when the reason may pass', async () => {
    const { delivery, parked, pauses } = aDelivery({ refuse: () => new TypeError('x is not a function') });
    await settleBatch([message(anEvent(registered))], delivery);
    expect(pauses).toEqual([1, 2, 3, 4]);
    expect(parked).toHaveLength(1);
  });

  it('is handled when the reason has passed', async () => {
    let failures = 2;
    const { delivery, parked } = aDelivery({ refuse: () => (failures-- > 0 ? new Error('for a moment') : undefined) });
    expect(await settleBatch([message(anEvent(registered))], delivery)).toMatchObject({ handled: 1, parked: 0 });
    expect(parked).toEqual([]);
  });
});

describe('while the database is away', () => {
  it('nothing is parked, however long it takes', async () => {
    let outages = 40;
    const { delivery, parked, pauses } = aDelivery({ refuse: () => (outages-- > 0 ? refused() : undefined) });
    expect(await settleBatch([message(anEvent(registered))], delivery)).toMatchObject({ handled: 1 });
    expect([parked.length, pauses.length]).toEqual([0, 40]);
  });

  it('parking waits too', async () => {
    let outages = 3;
    const { delivery, parked } = aDelivery({ refusePark: () => (outages-- > 0 ? refused() : undefined) });
    expect(await settleBatch([raw(null)], delivery)).toMatchObject({ parked: 1 });
    expect(parked).toHaveLength(1);
  });

  it('the batch can be given up', async () => {
    const { delivery } = aDelivery({ refuse: refused });
    await expect(
      settleBatch([message(anEvent(registered))], { ...delivery, pause: () => Promise.reject(new Error('stop')) }),
    ).rejects.toThrow('stop');
  });
});

const registered = 'intake.petition-registered.v1';
const refused = () => Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' });
const broken = () => new RuleBroken('case-closed', { vi: 'Vụ việc đã kết thúc.', en: 'The case is closed.' });

const raw = (bytes: Buffer | null): Received => ({
  topic: 'x-intake.events',
  partition: 0,
  offset: '0',
  bytes,
  owned: 'intake.events',
});
const message = (event: Envelope): Received => raw(Buffer.from(JSON.stringify(event)));

type Options = {
  fresh?: number;
  refuse?: (event: Envelope) => Error | undefined;
  refusePark?: () => Error | undefined;
};

function aDelivery({ fresh, refuse, refusePark }: Options) {
  const handled: string[][] = [];
  const parked: { event: Envelope | undefined; reason: string; code: string }[] = [];
  const pauses: number[] = [];
  const delivery = {
    handle: (events: Envelope[]) => {
      const failure = events.map((event) => refuse?.(event)).find((error) => error !== undefined);
      if (failure) return Promise.reject(failure);
      handled.push(events.map(({ id }) => id));
      return Promise.resolve(fresh ?? events.length);
    },
    park: (_: Received, event: Envelope | undefined, error: unknown) => {
      const failure = refusePark?.();
      if (failure) return Promise.reject(failure);
      parked.push({ event, reason: (error as Error).message, code: reasonOf(error).code });
      return Promise.resolve();
    },
    pause: (attempt: number) => (pauses.push(attempt), Promise.resolve()),
  };
  return { delivery, handled, parked, pauses };
}
