import { KafkaContainer } from '@testcontainers/kafka';
import { PostgreSqlContainer } from '@testcontainers/postgresql';
import { getContainerRuntimeClient, Wait } from 'testcontainers';
import { freePorts } from './ports.ts';
import { forgetfulSettings, settingFlags } from './postgres.ts';
import type { TestServers } from './test-servers.ts';

/** The images of docker-compose.yml, so that nothing else has to be fetched. */
const images = { postgres: 'postgres:18', kafka: 'apache/kafka:4.1.1' };

/** Returns the host where published ports of the engine are reached; undefined without an engine. */
export const engineHost = (): Promise<string | undefined> =>
  getContainerRuntimeClient().then(
    ({ info }) => info.containerRuntime.host,
    () => undefined,
  );

/** Starts what the environment does not name; all or nothing. */
export async function startContainers(
  named: { postgres?: string; kafka?: string },
  host: string,
): Promise<TestServers> {
  const starts = [named.postgres ?? postgres(), named.kafka ?? kafka(host)];
  const results = await Promise.allSettled(starts.map(async (start) => start));
  const servers = results.flatMap((result) =>
    result.status === 'fulfilled' && typeof result.value !== 'string' ? [result.value] : [],
  );
  const stop = async (): Promise<void> => void (await Promise.all(servers.map((server) => server.stop())));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const [pg = '', brokers = ''] = results.map(addressOf);
  return { postgres: pg, kafka: brokers, stop };
}

type Started = { address: string; stop: () => Promise<unknown> };

const addressOf = (result: PromiseSettledResult<string | Started>): string =>
  result.status === 'rejected' ? '' : typeof result.value === 'string' ? result.value : result.value.address;

/** With the order of letters of the local servers, and as forgetful. */
async function postgres(): Promise<Started> {
  // sockets are left to the image, which makes its database through one
  const { unix_socket_directories: _, ...settings } = forgetfulSettings;
  const container = await new PostgreSqlContainer(images.postgres)
    .withUsername('postgres')
    .withDatabase('postgres')
    .withEnvironment({ POSTGRES_INITDB_ARGS: '--encoding=UTF8 --locale=C --no-sync' })
    .withCommand(['postgres', ...settingFlags(settings)])
    // its own health check needs timers of the engine, which not every engine has
    .withWaitStrategy(Wait.forAll([Wait.forLogMessage(/ready to accept connections/, 2), Wait.forListeningPorts()]))
    .start();
  return { address: container.getConnectionUri(), stop: () => container.stop() };
}

async function kafka(host: string): Promise<Started> {
  const [port = 0] = await freePorts(1);
  const container = await new ApacheKafka(images.kafka)
    .withExposedPorts({ container: 9093, host: port })
    .advertising(`${host}:${port}`)
    .start();
  return { address: `${host}:${port}`, stop: () => container.stop() };
}

/** What the library knows are the images of Confluent, which are begun by a script of theirs; Apache's needs none. */
class ApacheKafka extends KafkaContainer {
  /** How clients reach the broker is in its environment: its port outside is chosen before it begins. */
  advertising(address: string): this {
    return this.withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9094',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENERS: 'PLAINTEXT://:9093,BROKER://:9092,CONTROLLER://:9094',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${address},BROKER://localhost:9092`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '1000',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    });
  }

  protected override beforeContainerCreated(): Promise<void> {
    return Promise.resolve();
  }

  protected override containerStarted(): Promise<void> {
    return Promise.resolve();
  }
}
