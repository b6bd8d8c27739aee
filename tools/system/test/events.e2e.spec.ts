import { randomUUID } from 'node:crypto';
import { catalogue, parseEvent, topicOf, type Envelope, type EventName } from '@cau-noi/events';
import { accepted, anEvent, sql, type Answer } from '@cau-noi/testing';
import { aPaper, openNewOffice, type Office, type Registered } from '../src/office.js';
import { dump } from './leak-search.js';
import { openTopics, topicNames, type Topics } from './topics.js';
import { serviceNames, type ServiceName } from '../src/index.js';

let office: Office;
let topics: Topics;
beforeAll(async () => {
  office = await openNewOffice('events', '2026-03-02T01:00:00.000Z', { LOG_LEVEL: 'fatal' }); // what is parked is logged as an error;
  topics = await openTopics(office.system);
}, 120_000);
afterAll(async () => {
  await topics.close();
  await office.close();
});

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const tell = (event: Envelope): Promise<void> =>
  topics.send(topicOf(event.type), [{ key: event.subject, value: bytes(event) }]);
const page = async (login: string, path: string) => accepted(await (await office.as(login)).get(path)).body;
const keeper = (path: string, body?: object): Promise<Answer> =>
  office.as('vh.t').then((visitor) => (body ? visitor.post(path, body) : visitor.get(path)));

type Parked = { id: string; topic: string; code: string; eventId: string | null };
const parkedIn = async (service: ServiceName): Promise<Parked[]> =>
  (await keeper(`/v1/parked-events/${service}?limit=100`)).body.items;

/** A name of each topic that its readers know. */
const known = (topic: string): EventName =>
  (Object.keys(catalogue) as EventName[]).find((name) => topicOf(name) === topic)!;

/** What nobody can read: four of them, each parked by every reader. */
const poison = (topic: string): (Buffer | null)[] => [
  Buffer.from('{không phải JSON'),
  null,
  bytes({ specversion: '1.0', type: known(topic) }),
  bytes({ ...anEvent(known(topic)), data: { caseId: 7 } }),
];
/** What this version does not know and a later one may: skipped. */
const unknown = (topic: string): Buffer[] => [
  bytes({ ...anEvent(known(topic)), type: `${topic.split('.')[0]}.not-invented-yet.v1` }),
  bytes({ ...anEvent(known(topic)), type: known(topic).replace(/\.v1$/, '.v9'), data: { anything: true } }),
];

describe('a topic with poison, unknown names and future versions in it', () => {
  let petition: Registered;

  it('goes on: what comes after them takes effect everywhere', async () => {
    petition = await office.register({ dueAt: '2026-03-06T10:00:00.000Z' });
    for (const topic of topicNames) {
      const messages = [...poison(topic), ...unknown(topic)].map((value) => ({ key: petition.caseId, value }));
      await topics.send(topic, messages);
    }
    const head = await office.as('lp.a');
    const assignment = { postId: office.who('cv1.a').postId };
    accepted(await head.post(`/v1/cases/${petition.caseId}/assignment`, assignment));
    await office.advanceTo('2026-03-06T10:00:00.001Z');
    expect((await page('cv1.a', '/v1/queues/mine')).items).toMatchObject([
      { id: petition.caseId, due: { status: 'overdue' } },
    ]);
    expect((await page('ld.a', '/v1/alerts')).items).toMatchObject([
      { case: { id: petition.caseId }, state: 'raised' },
    ]);
  });

  it('has the unreadable parked once per reader, told without what is inside', async () => {
    for (const service of serviceNames) {
      const parked = await parkedIn(service);
      const expected = topicNames.filter((topic) => topics.readersOf(topic).includes(service));
      expect([service, parked.length]).toEqual([service, 4 * expected.length]);
      expect(parked.every(({ code }) => code === 'bad-event')).toBe(true);
      expect(JSON.stringify(parked)).not.toContain('không phải JSON');
    }
  });

  it('lets them be discarded by those who keep the system running, never replayed', async () => {
    for (const service of serviceNames) {
      for (const { id } of await parkedIn(service)) {
        const replay = await keeper(`/v1/parked-events/${service}/${id}/replay`, {});
        expect([replay.status, replay.body.code]).toEqual([409, 'parked-event-unreadable']);
        expect((await keeper(`/v1/parked-events/${service}/${id}/discard`, {})).body.status).toBe('discarded');
      }
      expect(await parkedIn(service)).toEqual([]);
    }
    expect((await (await office.as('ld.t')).get('/v1/parked-events/intake')).status).toBe(403);
  });
});

describe('everything that was ever published', () => {
  it('changes nothing when it comes once more, backwards, with fields of a later version', async () => {
    const before = await dumps();
    const good = (await topics.everything()).filter(({ value }) => value && isReadable(value));
    for (const topic of topicNames) {
      const again = good.filter((message) => message.topic === topic).toReversed();
      await topics.send(
        topic,
        again.map(({ key, value }) => ({ key, value: fromLater(value!) })),
      );
    }
    await office.system.quiesce();
    expect(await dumps()).toEqual(before);
  });
});

describe('facts that arrive before what they refer to', () => {
  const registration = (caseId: string, over: object = {}) =>
    anEvent('intake.petition-registered.v1', {
      caseId,
      petitionId: caseId,
      unitId: office.unitId('XAA'),
      kind: 'KNPA',
      receivedAt: '2026-03-02T01:00:00.000Z',
      dueAt: '2026-03-05T01:00:00.000Z',
      groupSize: 1,
      ...over,
    });

  it('take effect when it comes: a decision, across topics', async () => {
    const caseId = randomUUID();
    await tell(
      anEvent('routing.case-decided.v1', { caseId, kind: 'KNPA', version: 2, at: '2026-03-05T01:00:00.001Z' }),
    );
    await tell(registration(caseId, { caseNumber: 'XAA-26-900001' }));
    await office.system.quiesce();
    const { state, clocks, alerts } = await page('ld.a', `/v1/cases/${caseId}`);
    expect(state).toBe('decided');
    expect(clocks[0]).toMatchObject({ rule: 'DON-VI', status: 'late' });
    expect(alerts).toMatchObject([{ cause: 'overdue', state: 'ended' }]);
  });

  it('take effect when it comes: a withdrawal, within one topic', async () => {
    const caseId = randomUUID();
    const withdrawnAt = '2026-03-03T01:00:00.000Z';
    await tell(anEvent('intake.petition-withdrawn.v1', { caseId, petitionId: caseId, remaining: 0, withdrawnAt }));
    await tell(registration(caseId, { caseNumber: 'XAA-26-900002', groupSize: 9 }));
    await office.system.quiesce();
    const { state, clocks, alerts } = await page('ld.a', `/v1/cases/${caseId}`);
    expect(state).toBe('withdrawn');
    expect(clocks[0]).toMatchObject({ rule: 'DON-VI', status: 'cancelled' });
    expect(alerts.map((alert: { state: string }) => alert.state)).toEqual(['ended', 'ended']);
    for (const service of serviceNames) expect([service, await parkedIn(service)]).toEqual([service, []]);
  });
});

describe('an event whose handling fails for a cause of our own', () => {
  it('is parked alone, and takes effect when it is replayed after the cause is gone', async () => {
    const database = office.system.databases.get('console');
    await sql(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
      [],
      database,
    );
    await sql(
      `CREATE TRIGGER refuse BEFORE INSERT ON case_views FOR EACH ROW WHEN (NEW.channel = 'phone') EXECUTE FUNCTION refuse()`,
      [],
      database,
    );
    const refused = await office.register({ channel: 'phone' });
    const other = await office.register({ channel: 'box' });
    const parked = await parkedIn('console');
    expect(parked).toMatchObject([{ code: 'handler-failed', eventId: refused.lastEvent }]);
    // Events of other services about the case are kept meanwhile; only the parked event's content is missing.
    expect(await page('lp.a', `/v1/cases/${refused.caseId}`)).toMatchObject({ number: null });
    expect(await page('lp.a', `/v1/cases/${other.caseId}`)).toMatchObject({ state: 'received' });

    const path = `/v1/parked-events/console/${parked[0]!.id}/replay`;
    expect((await keeper(path, {})).body.code).toBe('parked-event-failed-again');
    await sql('DROP TRIGGER refuse ON case_views', [], database);
    expect((await keeper(path, {})).body.status).toBe('replayed');
    expect(await page('lp.a', `/v1/cases/${refused.caseId}`)).toMatchObject({
      state: 'received',
      number: refused.caseNumber,
    });
    expect((await keeper(path, {})).body.code).toBe('parked-event-decided');
  });
});

describe('a case that went through all this', () => {
  it('is decided as any other', async () => {
    const { items } = await page('cv1.a', '/v1/queues/mine');
    const handler = await office.as('cv1.a');
    const decision = { outcome: 'answered', document: aPaper(office, '2026-03-06') };
    accepted(await handler.post(`/v1/cases/${items[0].id}/decision`, decision));
    await office.system.quiesce();
    expect(await page('ld.a', `/v1/cases/${items[0].id}`)).toMatchObject({
      state: 'decided',
      alerts: [{ state: 'ended' }],
    });
  });
});

/** All that the services know, but for what remembers visitors and deliveries. */
const dumps = (): Promise<[string, string][]> =>
  Promise.all(
    [...office.system.databases].map(async ([name, url]): Promise<[string, string]> => [
      name,
      await dump(url, ['sessions']),
    ]),
  );

function isReadable(value: Buffer): boolean {
  try {
    return parseEvent(value) !== 'unknown';
  } catch {
    return false;
  }
}

const fromLater = (value: Buffer): Buffer => {
  const event = JSON.parse(String(value)) as Envelope;
  return bytes({ ...event, invented: 'later', data: { ...event.data, inventedLater: true } });
};
