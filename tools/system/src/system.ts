import { randomBytes } from 'node:crypto';
import { PublicServer } from '@cau-noi/console';
import { type Actor, type Environment, type Running, start, SteeredClock } from '@cau-noi/platform';
import { deleteTopics, dropDatabase, freshDatabase, servers } from '@cau-noi/testing';
import { type DueWork, dueWork } from './due-work.js';
import { type Keys, newKeys } from './keys.js';
import { quiesce, readerOfAll } from './quiesce.js';
import { definitions, type ServiceName, serviceNames } from './services.js';

/** What a system is begun with. */
export type SystemOptions = {
  /** Where business time begins. */
  startAt: Date;
  /** Names databases and topics, so that two systems can share the servers; lower-case letters and digits. */
  name: string;
  /** More environment for single services. */
  env?: Partial<Record<ServiceName, Environment>>;
  /** Names of databases to begin with copies of, by service; empty ones unless given. The vault is always empty. */
  templates?: ReadonlyMap<string, string>;
};

/** All services in one process, with one steered clock. */
export type System = {
  readonly clock: SteeredClock;
  readonly services: Readonly<Record<ServiceName, Running>>;
  readonly databases: ReadonlyMap<string, string>;
  /** Address of the public origin. */
  readonly origin: string;
  token(actor: Actor): Promise<string>;
  /** Waits until every effect of what was done has taken place. */
  quiesce(): Promise<void>;
  /** Moves business time on, stopping at every due instant on the way; all effects have taken place when it returns. */
  advanceTo(instant: Date): Promise<void>;
  /** The same for whoever sends commands between instants, to services without due work alone, and waits for what only looks on at the end. */
  readonly due: DueWork;
  /**
   * Stops one service while it is in use; the returned function brings it back at its old address. `quiesce` does not
   * know what the service had read before: do not use it afterwards.
   */
  interrupt(service: Exclude<ServiceName, 'console'>): Promise<() => Promise<void>>;
  /** Stops everything and removes its topics; returns the databases of the services, which remain. */
  leaveDatabases(): Promise<ReadonlyMap<string, string>>;
  /** Stops everything and removes its databases and topics. */
  close(): Promise<void>;
};

/** Starts the whole system on real servers, in databases and topics of its own. */
export async function startSystem({ startAt, name, env = {}, templates }: SystemOptions): Promise<System> {
  const clock = new SteeredClock(startAt);
  const keys = await newKeys();
  const { kafka } = await servers();
  const prefix = `${name}-${randomBytes(4).toString('hex')}.`;
  const copies = [...serviceNames, 'vault'].map(
    async (each) => [each, await freshDatabase(`${name}_${each}`, templates?.get(each))] as const,
  );
  const databases = new Map(await Promise.all(copies));
  const running: Partial<Record<ServiceName, Running>> = {};
  const all = (): Running[] => Object.values(running);
  const stop = async (): Promise<void> => {
    await Promise.all(all().map((service) => service.close()));
    await deleteTopics(prefix);
    keys.remove();
  };
  const close = async (): Promise<void> => {
    await stop();
    await Promise.all([...databases.values()].map(dropDatabase));
  };
  const begin = async (service: ServiceName, more: Environment = {}): Promise<void> => {
    const given = { ...environment(service, { kafka, prefix, databases, keys, running }), ...env[service], ...more };
    running[service] = await start(definitions[service], { env: given, clock });
  };
  try {
    await Promise.all(serviceNames.filter((service) => service !== 'console').map((service) => begin(service)));
    await begin('console');
  } catch (error) {
    await close();
    throw error;
  }
  const services = running as Record<ServiceName, Running>;
  const rest = (): Promise<void> => quiesce(all().map(readerOfAll));
  return {
    clock,
    due: dueWork(running, clock),
    advanceTo: async (instant) => {
      await dueWork(running, clock).advance(instant);
      if (instant > clock.now()) clock.set(instant);
      await rest();
    },
    services,
    databases,
    origin: services.console.get(PublicServer).url,
    token: keys.token,
    quiesce: rest,
    interrupt: async (service) => {
      const { port } = new URL(services[service].url);
      await services[service].close();
      delete running[service];
      return () => begin(service, { PORT: port });
    },
    leaveDatabases: async () => {
      await stop();
      await dropDatabase(databases.get('vault') ?? '');
      databases.delete('vault');
      return databases;
    },
    close,
  };
}

type Surroundings = {
  kafka: string;
  prefix: string;
  databases: ReadonlyMap<string, string>;
  keys: Keys;
  running: Partial<Record<ServiceName, Running>>;
};

function environment(service: ServiceName, { kafka, prefix, databases, keys, running }: Surroundings): Environment {
  const urls = Object.fromEntries(Object.entries(running).map(([each, { url }]) => [each, url]));
  return {
    DATABASE_URL: databases.get(service),
    KAFKA_BROKERS: kafka,
    KAFKA_UNENCRYPTED: 'true',
    TOPIC_PREFIX: prefix,
    LOG_LEVEL: 'error',
    EVENTS_REST_MS: '0', // whoever steers the clock waits for every effect
    JWKS: keys.jwks,
    ...(service === 'intake' ? { VAULT_DATABASE_URL: databases.get('vault'), VAULT_KEY_FILE: keys.vaultKeyFile } : {}),
    ...(service === 'console'
      ? { SIGNING_KEY_FILE: keys.signingKeyFile, SERVICE_URLS: JSON.stringify(urls), PUBLIC_PORT: '0' }
      : {}),
  };
}
