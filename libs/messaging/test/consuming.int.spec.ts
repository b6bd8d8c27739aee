import { randomUUID } from 'node:crypto';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { eventually } from '@cau-noi/testing';
import { EventHandling } from '../src/event-handling.js';
import { verifyHistory } from '../src/index.js';
import { DataSource } from 'typeorm';
import { probe } from './probe.js';

describe('events from other services', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(probe);
  });
  afterAll(() => service.close());

  const notes = async (subject: string) =>
    (await service.query<{ what: string }>('SELECT what FROM notes WHERE subject = $1 ORDER BY id', [subject])).map(
      ({ what }) => what,
    );
  const parked = () =>
    service.query<{
      id: string;
      subject: string;
      code: string;
      reason: string;
      topic: string;
      event_id: string | null;
    }>('SELECT * FROM parked_events ORDER BY id');

  it('have their effect once, however often they come', async () => {
    const event = anEvent(registered, { caseId: randomUUID(), caseNumber: 'XAA-26-000001' });
    const after = anEvent(registered, { caseId: event.subject, caseNumber: 'XAA-26-000002' });
    await service.publish(event);
    await service.publish(event);
    await service.publish(after);
    await service.handled(after.id);
    expect(await notes(event.subject)).toEqual(['XAA-26-000001', 'XAA-26-000002']);
  });

  it('name their cause in what follows from them', async () => {
    const event = await service.publish(anEvent(registered, { caseId: randomUUID() }));
    await service.handled(event.id);
    const [step] = (await service.published('routing.step-recorded.v1')).filter(
      ({ subject }) => subject === event.subject,
    );
    expect(step).toMatchObject({ causationid: event.id, correlationid: event.correlationid, source: 'routing' });
  });

  it('are told to a set handler as arrays, each subject in its order', async () => {
    const events = Array.from({ length: 40 }, () => anEvent('intake.petition-withdrawn.v1', { caseId: randomUUID() }));
    await Promise.all(events.map((event) => service.publish(event)));
    for (const { id } of events) await service.handled(id);
    const sizes = await service.query<{ size: number }>("SELECT size FROM notes WHERE what = 'withdrawn'");
    expect(sizes).toHaveLength(40);
    expect(Math.max(...sizes.map(({ size }) => size))).toBeGreaterThan(1);
  });

  it('of several names go to one method in one call, each subject in its order; a repeat is left out', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const events = [
      anEvent('deadline.clock-started.v1', { caseId: one }),
      anEvent('deadline.clock-started.v1', { caseId: two }),
      anEvent('deadline.clock-stopped.v1', { caseId: one }),
    ];
    const handling = service.get(EventHandling);
    expect(await handling.handle([...events, events[0]!])).toBe(3);
    expect(await handling.handle(events)).toBe(0);
    expect(await notes('fold')).toEqual([events.map(({ type, subject }) => `${type} ${subject}`).join(', ')]);
  });

  it('that are bad are parked with where they lie and why; the rest is handled, and nothing of the bad stays', async () => {
    const shut = randomUUID();
    await service.query('INSERT INTO shut VALUES ($1)', [shut]);
    const subject = sameSubject();
    const good = [1, 2, 3].map((n) => anEvent(registered, { caseId: subject, caseNumber: `XAA-26-10000${n}` }));
    const broken = anEvent(registered, { caseId: shut });
    const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
    await service.publish(good[0]!);
    await service.publishBytes('intake.events', subject, Buffer.from('{not json'));
    await service.publishBytes('intake.events', subject, null);
    await service.publishBytes('intake.events', subject, bytes({ ...anEvent(registered), data: { caseId: 7 } }));
    await service.publishBytes(
      'intake.events',
      subject,
      bytes({ ...anEvent(registered), type: 'intake.petition-registered.v9' }),
    );
    await service.publishBytes(
      'intake.events',
      subject,
      bytes({ ...anEvent(registered), type: 'intake.something-else.v1' }),
    );
    await service.publish(broken);
    await service.publish(good[1]!);
    await service.publish(good[0]!);
    await service.publish(good[2]!);
    await service.handled(good[2]!.id);
    const found = await eventually(async () => {
      const rows = await parked();
      expect(rows).toHaveLength(4);
      return rows;
    });
    expect(await notes(subject)).toEqual(['XAA-26-100001', 'XAA-26-100002', 'XAA-26-100003']);
    expect(found.map(({ code }) => code).sort()).toEqual(['bad-event', 'bad-event', 'bad-event', 'case-closed']);
    expect(found.every(({ topic }) => topic.endsWith('intake.events'))).toBe(true);
    expect(await notes(shut)).toEqual([]);
    expect((await service.published()).filter(({ subject: of }) => of === shut)).toEqual([]);
    expect(await service.query('SELECT 1 FROM inbox WHERE event_id = $1', [broken.id])).toEqual([]);
  });

  it('that another service forged are parked, not handled, not replayed; the real one still is', async () => {
    const real = anEvent(registered, { caseId: randomUUID(), caseNumber: 'XAA-26-200001' });
    const forged = { ...real, source: 'deadline', data: { ...real.data, caseNumber: 'XAA-26-299999' } };
    await service.publishBytes('intake.events', real.subject, Buffer.from(JSON.stringify(forged)));
    await service.publish(real);
    await service.handled(real.id);
    expect(await notes(real.subject)).toEqual(['XAA-26-200001']);
    const row = (await parked()).find(({ code }) => code === 'foreign-event')!;
    expect(row).toMatchObject({ event_id: null, subject: null });
    const keeper = service.as({ role: 'VH' });
    expect((await keeper.post(`/v1/parked-events/routing/${row.id}/replay`)).body.code).toBe('parked-event-foreign');
    expect((await keeper.post(`/v1/parked-events/routing/${row.id}/discard`)).body.status).toBe('discarded');
  });

  it('leave a history that verifies', async () => {
    expect(await verifyHistory(service.get(DataSource))).toEqual([]);
  });

  describe('that are parked', () => {
    it('are listed without what is inside, for those who may see them', async () => {
      const list = await service.as({ role: 'VH' }).get('/v1/parked-events/routing?limit=2');
      expect(list.status).toBe(200);
      expect(list.body.items).toHaveLength(2);
      expect(Object.keys(list.body.items[0])).not.toContain('body');
      const rest = await service.as({ role: 'VH' }).get(`/v1/parked-events/routing?after=${list.body.next}`);
      expect(rest.body).toMatchObject({ items: [{}, {}], next: null });
      expect((await service.as({ role: 'CV' }).get('/v1/parked-events/routing')).status).toBe(403);
    });

    it('are handled when they are replayed after the cause is gone, once', async () => {
      const row = (await parked()).find(({ code }) => code === 'case-closed')!;
      const keeper = service.as({ role: 'VH' });
      expect((await keeper.post(`/v1/parked-events/routing/${row.id}/replay`)).body.code).toBe('case-closed');
      await service.query('DELETE FROM shut');
      const answer = await keeper.post(`/v1/parked-events/routing/${row.id}/replay`);
      expect([answer.status, answer.body.status]).toEqual([200, 'replayed']);
      expect(await notes(row.subject)).toHaveLength(1);
      expect((await keeper.post(`/v1/parked-events/routing/${row.id}/replay`)).body.code).toBe('parked-event-decided');
    });

    it('can be discarded, and what cannot be read cannot be replayed', async () => {
      const row = (await parked()).find(({ code }) => code === 'bad-event')!;
      const keeper = service.as({ role: 'VH' });
      expect((await keeper.post(`/v1/parked-events/routing/${row.id}/replay`)).body.code).toBe(
        'parked-event-unreadable',
      );
      expect((await keeper.post(`/v1/parked-events/routing/${row.id}/discard`)).body.status).toBe('discarded');
      expect((await keeper.post(`/v1/parked-events/routing/${randomUUID()}/discard`)).status).toBe(404);
      const open = await keeper.get('/v1/parked-events/routing?after=W10');
      expect(open.status).toBe(400);
    });
  });
});

const registered = 'intake.petition-registered.v1';
const sameSubject = () => randomUUID();
