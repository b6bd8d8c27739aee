import { randomBytes, randomUUID } from 'node:crypto';
import type { Envelope, EventName, NewEvent } from '@cau-noi/events';
import type { Actor, Running, ServiceConfig, ServiceDefinition, SteeredClock } from '@cau-noi/platform';
import { dropDatabase, freshDatabase, template } from './databases.js';
import { http, type Http } from './http.js';
import { deleteTopics, disconnectWhenIdle, send, sendBytes } from './kafka.js';
import { running, type Closable } from './running.js';
import { servers, sql } from './servers.js';
import { ownEnv } from './service-env.js';
import { anActor, tokens as processTokens, type Tokens } from './tokens.js';

/** What a test may set about its service. */
export type TestServiceOptions = {
  /** Starts at Monday 02/03/2026 08:00 in Hà Nội unless given. */
  clock?: SteeredClock;
  /** Added to the service's environment; DATABASE_URL or TOPIC_PREFIX of another test service make a second replica. */
  env?: Record<string, string | undefined>;
  tokens?: Tokens;
};

/** A service at work on a database, topics and a consumer group of its own. */
export type TestService = {
  url: string;
  /** The environment it was started with, for a second replica of the same. */
  env: Record<string, string | undefined>;
  clock: SteeredClock;
  get: Running['get'];
  as(actor: Partial<Actor> & Pick<Actor, 'role'>): Http;
  /** Requests without a token. */
  nobody: Http;
  /** Through Kafka, as the owner of the event would send it. */
  publish<N extends EventName>(event: NewEvent<N> | Envelope<N>): Promise<Envelope<N>>;
  /** Any bytes on a topic (without prefix). */
  publishBytes(topic: string, key: string, value: Buffer | null): Promise<void>;
  /** Waits until the event has taken effect here. */
  handled(eventId: string, within?: number): Promise<void>;
  /** What this service wrote to its outbox, oldest first. */
  published<N extends EventName = EventName>(name?: N): Promise<Envelope<N>[]>;
  query<R extends object = Record<string, unknown>>(text: string, params?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
};

/** Starts a service as its own process would, in this process, on servers of the test run. */
export async function startTestService<C extends ServiceConfig>(
  definition: ServiceDefinition<C>,
  { clock: givenClock, env: given = {}, tokens }: TestServiceOptions = {},
): Promise<TestService> {
  const { SeenEvents, start, SteeredClock } = await import('@cau-noi/platform');
  const clock = givenClock ?? new SteeredClock(new Date('2026-03-02T01:00:00.000Z'));
  const keys = tokens ?? (await processTokens());
  const own = await ownEnv(definition.name, given);
  const common = {
    KAFKA_BROKERS: (await servers()).kafka,
    KAFKA_UNENCRYPTED: 'true', // the engine of containers may be another machine
    LOG_LEVEL: 'fatal',
    JWKS: JSON.stringify(keys.jwks),
    TOPIC_PREFIX: `t${randomBytes(5).toString('hex')}-`,
  };
  const bare = { ...common, ...own.env, ...given };
  const isReplica = given.DATABASE_URL !== undefined;
  const env = { ...bare, DATABASE_URL: given.DATABASE_URL ?? (await migrated(definition, bare)) };
  const service = await start(definition, { env, clock });
  const entry: Closable = { name: definition.name, close: () => close() };
  running.add(entry);
  const close = async () => {
    await service.close();
    running.delete(entry);
    if (!isReplica) await Promise.all([env.DATABASE_URL, ...own.databases].map(dropDatabase));
    if (given.TOPIC_PREFIX === undefined) await deleteTopics(env.TOPIC_PREFIX);
    await disconnectWhenIdle();
  };
  return {
    url: service.url,
    env,
    clock,
    get: service.get,
    close,
    as: ({ role, ...actor }) => http(service.url, () => keys.sign({ ...someone(role), ...actor })),
    nobody: http(service.url),
    publish: async (event) => {
      const envelope = travelling(event, clock.now());
      await send(env.TOPIC_PREFIX, envelope);
      return envelope;
    },
    publishBytes: (topic, key, value) => sendBytes(env.TOPIC_PREFIX, topic, key, value),
    handled: async (eventId, within = 20_000) => {
      if (!(await service.get(SeenEvents).waitFor(eventId, within)))
        throw new Error(`event ${eventId} had no effect in ${definition.name}`);
    },
    published: (name) => readOutbox(env.DATABASE_URL, name),
    query: (text, params) => sql(text, params, env.DATABASE_URL),
  };
}

/** The same made-up person for each role of one process, so that a test that names only a role has one actor. */
const someone = (() => {
  const known = new Map<Actor['role'], Actor>();
  return (role: Actor['role']): Actor => {
    const actor = known.get(role) ?? anActor(role);
    known.set(role, actor);
    return actor;
  };
})();

/** A copy of the database that the service itself migrated, once per run, by starting in it. */
async function migrated<C extends ServiceConfig>(
  definition: ServiceDefinition<C>,
  env: Record<string, string | undefined>,
): Promise<string> {
  const sources = definition.migrations.map((migration) => `${migration.name}${String(migration)}`);
  const key = [process.env.CAU_NOI_TEST_RUN ?? process.ppid, definition.name, ...sources].join('\n');
  const { start } = await import('@cau-noi/platform');
  const prefix = `t${randomBytes(5).toString('hex')}-`;
  const name = await template(key, async (url) => {
    const service = await start(definition, { env: { ...env, DATABASE_URL: url, TOPIC_PREFIX: prefix } });
    await service.close();
    await deleteTopics(prefix);
  });
  return freshDatabase(definition.name, name);
}

function travelling<N extends EventName>(event: NewEvent<N> | Envelope<N>, now: Date): Envelope<N> {
  if ('specversion' in event) return event;
  const id = randomUUID();
  const head = {
    specversion: '1.0',
    id,
    source: event.type.split('.')[0],
    time: now.toISOString(),
    datacontenttype: 'application/json',
  };
  return { ...head, correlationid: id, ...event } as Envelope<N>;
}

/** The columns of the outbox as `libs/messaging` writes them. */
async function readOutbox<N extends EventName>(url: string, name?: N): Promise<Envelope<N>[]> {
  const rows = await sql<{ event: Envelope<N> }>('SELECT envelope::json AS event FROM outbox ORDER BY seq', [], url);
  return rows.map(({ event }) => event).filter(({ type }) => name === undefined || type === name);
}
