import { randomUUID } from 'node:crypto';
import {
  eventually,
  ownServers,
  startTestService,
  type Answer,
  type OwnServers,
  type TestService,
} from '@cau-noi/testing';
import { patience, Transactions } from '../src/index.js';
import { probe } from './probe.js';

let servers: OwnServers;
let service: TestService;

beforeAll(async () => {
  servers = await ownServers();
  const { postgres, kafka } = servers;
  service = await startTestService(probe, { env: { DATABASE_URL: postgres.url, KAFKA_BROKERS: kafka.brokers } });
});
afterAll(async () => {
  await service.close();
  await servers.close();
});

const order = (subject: string, key: string): Promise<Answer> =>
  service.as({ role: 'CV' }).post(`/v1/notes/${subject}`, {}, { 'idempotency-key': key });
const count = async (subject: string): Promise<number> =>
  (await service.query('SELECT 1 FROM notes WHERE subject = $1', [subject])).length;
const missing = async (): Promise<string[]> =>
  (await service.nobody.get('/health/ready')).body.missing.map(({ name }: { name: string }) => name);
/** Any number. */
const lock = 7_301_900;
const isWhole = (): Promise<void> => eventually(async () => expect(await missing()).toEqual([]), { within: 30_000 });

describe('while PostgreSQL is stopped', () => {
  it('everybody is told so in time, and the same order sent again happens once', async () => {
    const [subject, key] = [randomUUID(), randomUUID()];
    await order(randomUUID(), randomUUID()); // connections are open
    servers.postgres.stop();
    const began = performance.now();
    const answers = await Promise.all([
      order(subject, key),
      ...Array.from({ length: 19 }, () => order(randomUUID(), randomUUID())),
    ]);
    const took = performance.now() - began;
    await eventually(async () => expect(await missing()).toContain('postgresql'), { within: 10_000 });
    servers.postgres.goOn();
    for (const { status, body, headers } of answers) {
      expect([status, body.code, Number(headers.get('retry-after'))]).toEqual([503, 'not-ready', 2]);
      expect([body.text.vi, body.text.en].every(Boolean)).toBe(true);
    }
    expect(took).toBeLessThan(20_000); // six seconds where nobody else is at work; without a limit for ever
    await isWhole();
    expect((await order(subject, key)).status).toBe(201);
    expect(await count(subject)).toBe(1);
  });

  it('an order that is caught half-way is done whole or not at all', async () => {
    const orders = Array.from({ length: 12 }, () => [randomUUID(), randomUUID()] as const);
    const sent = orders.map(([subject, key]) => order(subject, key));
    await sent[0]; // the others are somewhere in between
    servers.postgres.stop();
    const first = await Promise.all(sent);
    servers.postgres.goOn();
    await isWhole();
    expect(first.every(({ status }) => status === 201 || status === 503)).toBe(true);
    const again = await Promise.all(orders.map(([subject, key]) => order(subject, key)));
    expect(again.map(({ status }) => status)).toEqual(orders.map(() => 201));
    for (const [subject] of orders) expect(await count(subject)).toBe(1);
  });
});

describe('a statement that takes long', () => {
  /** Waits for the lock as long as somebody else holds it. */
  const wait = (silenceMs: number): Promise<unknown> =>
    service.get(Transactions).run((tx) => tx.query('SELECT pg_advisory_xact_lock($1)', [lock]), silenceMs);

  it('is ended where somebody waits, by the server itself, and never where nobody does', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let held = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (held = resolve));
    const holder = service.get(Transactions).run(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [lock]);
      held();
      await released;
    }, patience.ofWork);
    await isHeld;
    const work = wait(patience.ofWork);
    await expect(wait(patience.ofPeople)).rejects.toMatchObject({ code: '57014' });
    release();
    await Promise.all([holder, work]);
  });
});

describe('while Kafka is stopped', () => {
  it('orders are taken, readiness says what is away, and the events follow', async () => {
    await isWhole();
    servers.kafka.stop();
    const { status } = await order(randomUUID(), randomUUID());
    await eventually(async () => expect(await missing()).toContain('kafka'), { within: 15_000 });
    expect((await order(randomUUID(), randomUUID())).status).toBe(201);
    servers.kafka.goOn();
    expect(status).toBe(201);
    await isWhole();
    await eventually(async () => expect(await service.query('SELECT 1 FROM outbox_waiting')).toHaveLength(0), {
      within: 60_000,
    });
  });
});
