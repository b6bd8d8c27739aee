import { spawnSync } from 'node:child_process';
import { freePorts } from './ports.ts';
import type { TestServers } from './test-servers.ts';

/** The few calls of `testcontainers` used here; the package is not part of the default installation. */
type Container = {
  withEnvironment(env: Record<string, string>): Container;
  withExposedPorts(port: { container: number; host: number }): Container;
  withCommand(command: string[]): Container;
  start(): Promise<{ stop(): Promise<unknown> }>;
};
type Testcontainers = { GenericContainer: new (image: string) => Container };

/** Servers in containers, or undefined where no container engine answers or `testcontainers` is not installed. */
export async function containerServers(named: { postgres?: string; kafka?: string }): Promise<TestServers | undefined> {
  if (spawnSync('docker', ['info'], { timeout: 5_000 }).status !== 0) return undefined;
  const name = 'testcontainers';
  const library = await import(name).then(
    (found: Testcontainers) => found,
    () => undefined,
  );
  if (!library) return undefined;
  const [port = 0, kafkaPort = 0] = await freePorts(2);
  const started: { stop(): Promise<unknown> }[] = [];
  const run = async (container: Container) => void started.push(await container.start());
  if (!named.postgres) {
    const postgres = new library.GenericContainer('postgres:18').withEnvironment({ POSTGRES_PASSWORD: 'test' });
    await run(
      postgres
        .withExposedPorts({ container: 5432, host: port })
        .withCommand(['postgres', '-c', 'fsync=off', '-c', 'max_connections=400']),
    );
  }
  if (!named.kafka) {
    const kafka = new library.GenericContainer('apache/kafka:4.1.1').withEnvironment(kafkaEnvironment(kafkaPort));
    await run(kafka.withExposedPorts({ container: 9092, host: kafkaPort }));
  }
  return {
    postgres: named.postgres ?? `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    kafka: named.kafka ?? `127.0.0.1:${kafkaPort}`,
    stop: async () => void (await Promise.all(started.map((container) => container.stop()))),
  };
}

const kafkaEnvironment = (port: number): Record<string, string> => ({
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
  KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
  KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '1000',
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
});
