import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@cau-noi/testing';
import { Kafka, logLevel, Partitioners, type Admin } from 'kafkajs';
import { reads, writes } from '../../../libs/messaging/src/kafka/access.js';
import { prepareBroker } from '../../../libs/messaging/src/kafka/prepare.js';
import { topics } from '../../../libs/messaging/src/kafka/topics.js';
import { startKafka, type LocalKafka } from '../src/kafka.ts';
import { kafkaUsers, type KafkaPasswords } from '../src/kafka-settings.mjs';
import { freePorts } from '../src/ports.ts';
import { secretsOf } from '../src/secrets.ts';
import { serviceNames, type ServiceName } from '../src/service-table.ts';

const prefix = 'x-';
const names = topics.map(({ name }) => name);
type Login = keyof KafkaPasswords | 'anonymous' | 'stranger';

describe('a broker of ours', () => {
  const data = mkdtempSync(join(tmpdir(), 'cau-noi-access-'));
  const passwords: KafkaPasswords = secretsOf(data).kafka;
  const lines: string[] = [];
  const seen = new Set<string>();
  let broker: LocalKafka;
  let isClosed = false;
  let isPrepared = false;

  /** Command lines are shown to everybody on the machine. */
  const watch = (): Promise<void> =>
    eventually(
      () => {
        commandLines().forEach((line) => seen.add(line));
        if (!isPrepared) throw new Error('not prepared yet');
      },
      { within: 170_000 },
    );

  const start = async (given?: KafkaPasswords): Promise<LocalKafka> => {
    const [port = 0, controllerPort = 0] = await freePorts(2);
    const line = (text: string) => void lines.push(text);
    const where = { dataDir: join(data, 'kafka'), port, controllerPort, libsFallback: tmpdir() };
    return startKafka({ ...where, line, ...(given && { passwords: given }) });
  };
  const as = (user: Login, password = passwords[user as keyof KafkaPasswords] ?? 'guessed', retries = 0): Kafka =>
    new Kafka({
      brokers: [broker.brokers],
      logLevel: logLevel.NOTHING,
      retry: { retries: user === 'admin' || !isClosed ? 5 : retries },
      ...(user !== 'anonymous' && { sasl: { mechanism: 'scram-sha-512', username: user, password } }),
    });
  const write = async (user: Login, topic: string, password?: string): Promise<void> => {
    const kafka = as(user, password);
    const producer = kafka.producer({
      idempotent: true,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 1 },
    });
    try {
      await producer.connect();
      await producer.send({ topic: prefix + topic, acks: -1, messages: [{ key: user, value: user }] });
    } finally {
      await producer.disconnect();
    }
  };
  /** Reads the topic as a member of this group; returns the first message. */
  const read = async (user: Login, topic: string, group: string): Promise<string> => {
    const consumer = as(user, undefined, 8).consumer({ groupId: prefix + group, sessionTimeout: 6_000 });
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    try {
      await consumer.connect();
      await consumer.subscribe({ topic: prefix + topic, fromBeginning: true });
      await consumer.run({ eachMessage: ({ message }) => Promise.resolve(resolve(String(message.value))) });
      return await promise;
    } finally {
      await consumer.disconnect();
    }
  };
  const asked = async <T>(user: Login, question: (admin: Admin) => Promise<T>): Promise<T> => {
    const admin = as(user).admin();
    try {
      await admin.connect();
      return await question(admin);
    } finally {
      await admin.disconnect();
    }
  };
  const prepare = () => {
    const sasl = { mechanism: 'scram-sha-512' as const, username: 'admin', password: passwords.admin };
    return prepareBroker({ brokers: [broker.brokers], sasl }, prefix);
  };

  beforeAll(async () => {
    const watching = watch();
    broker = await start(); // as an earlier version left it: open
    await asked('anonymous', async (admin) => {
      await admin.createTopics({ waitForLeaders: false, topics: [{ topic: 'old', numPartitions: 1 }] });
    });
    await broker.stop('SIGTERM', 10_000);
    broker = await start(passwords);
    isClosed = true;
    expect(await prepare()).toEqual([]);
    isPrepared = true;
    await watching;
  }, 180_000);
  afterAll(async () => {
    await broker.stop('SIGTERM', 10_000);
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  });

  it('keeps what was there before it was closed', async () => {
    expect(await asked('admin', (admin) => admin.listTopics())).toEqual(
      expect.arrayContaining(['old', ...names.map((name) => prefix + name)]),
    );
  });

  it.each<[string, Login, string]>([
    ['without a user', 'anonymous', ''],
    ['as somebody unknown', 'stranger', 'guessed'],
    ['as a service with a wrong password', 'intake', 'guessed'],
    ['as a service with the password of another', 'intake', 'of-routing'],
  ])('lets nobody in %s', async (_how, user, given) => {
    const password = given === 'of-routing' ? passwords.routing : given;
    await expect(write(user, 'intake.events', password)).rejects.toThrow(/authentication|closed connection/i);
  });

  it.each(serviceNames)('lets %s write its own topics alone', async (service) => {
    for (const topic of writes(service)) await expect(write(service, topic)).resolves.toBeUndefined();
    for (const topic of names.filter((name) => !writes(service).some((own) => own === name)))
      await expect(write(service, topic)).rejects.toThrow(/not authorized/i);
  });

  it.each(serviceNames)('shows %s what it consumes and its own topics alone', async (service: ServiceName) => {
    const shown = await asked(service, (admin) => admin.listTopics());
    const mine = new Set<string>([...reads[service], ...writes(service)]);
    expect(shown.sort()).toEqual([...mine].map((name) => prefix + name).sort());
  });

  it('lets a service read what it consumes, in its own group, and nothing else', async () => {
    await write('intake', 'intake.events');
    const first = await eventually(() => read('routing', 'intake.events', 'routing'), { within: 30_000 }); // groups load
    expect(first).toBe('intake');
    await expect(read('routing', 'intake.events', 'deadline')).rejects.toThrow(/not authorized|group/i);
    await expect(read('intake', 'intake.events', 'intake')).rejects.toThrow(/not authorized/i); // writes it only
    await expect(read('directory', 'intake.events', 'directory')).rejects.toThrow(/not authorized|host this topic/i);
  });

  it('lets no service make or delete topics, or hand out rights', async () => {
    await expect(asked('intake', (admin) => admin.createTopics({ topics: [{ topic: 'x-own' }] }))).rejects.toThrow();
    await expect(asked('intake', (admin) => admin.deleteTopics({ topics: ['x-intake.events'] }))).rejects.toThrow();
    const { groups } = await asked('intake', (admin) => admin.listGroups());
    expect(groups.filter(({ groupId }) => groupId !== 'x-intake')).toEqual([]);
    expect(await asked('admin', (admin) => admin.listTopics())).toContain('x-intake.events');
  });

  it('is prepared any number of times', async () => {
    expect(await prepare()).toEqual([]);
    await expect(write('routing', 'routing.events')).resolves.toBeUndefined();
  });

  it('shows its passwords and its data to nobody else on the machine', () => {
    const words = Object.values(passwords);
    const tells = (text: string) => words.some((word) => text.includes(word));
    expect([...seen].some((line) => line.includes('kafka.Kafka'))).toBe(true);
    expect([...seen].filter(tells)).toEqual([]);
    expect(lines.filter(tells)).toEqual([]);
    expect(openToOthers(join(data, 'kafka'))).toEqual([]);
    expect(openToOthers(join(data, 'secrets'))).toEqual([]);
    expect(new Set(words).size).toBe(kafkaUsers.length);
  });
});

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return []; // it has just ended
      }
    });
}

/** A folder that nobody else may enter, or one of whose files somebody else could open. */
const openToOthers = (folder: string): string[] =>
  (statSync(folder).mode & 0o077) === 0
    ? []
    : [folder, ...readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)];
