import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { kafkaLibs } from './kafka-libs.ts';
import { PlainProblem } from './plain-problem.ts';
import { isOpen } from './ports.ts';
import { endLeftover, launch, type Owned } from './processes.ts';

/** Where a broker keeps its data, and how it runs. */
export type KafkaOptions = {
  dataDir: string;
  port: number;
  controllerPort: number;
  /** Where the jars go when the user's cache folder cannot be written. */
  libsFallback: string;
  line: (text: string) => void;
};

/** A broker of ours; `brokers` as `KAFKA_BROKERS` takes it. */
export type LocalKafka = Owned & { brokers: string };

/** Starts one Kafka broker (KRaft, its own controller); formats its data folder first when it is new. */
export async function startKafka(options: KafkaOptions): Promise<LocalKafka> {
  const libs = await kafkaLibs(options.libsFallback);
  mkdirSync(options.dataDir, { recursive: true });
  const properties = join(options.dataDir, 'server.properties');
  const pidFile = join(options.dataDir, 'kafka.pid');
  await endLeftoverKafka(pidFile, properties, options.line);
  writeFileSync(properties, settings(options));
  const java = (main: string[], opts: string[]) =>
    launch({
      command: 'java',
      args: [...opts, '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', join(libs, '*'), ...main],
      cwd: options.dataDir,
      line: options.line,
      onOrphaned: 'SIGTERM',
    });
  const light = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];
  const idFile = join(options.dataDir, 'cluster.id');
  if (!existsSync(idFile)) writeFileSync(idFile, clusterId());
  const formatted = join(options.dataDir, 'log', 'meta.properties');
  if (!existsSync(formatted)) {
    const id = readFileSync(idFile, 'utf8');
    const tool = [
      'kafka.tools.StorageTool',
      'format',
      '-t',
      id,
      '-c',
      properties,
      '--standalone',
      '--ignore-formatted',
    ];
    if ((await java(tool, ['-Xmx128m', ...light]).gone) !== 0) throw notStarted(options.dataDir);
  }
  const server = java(
    ['kafka.Kafka', properties],
    ['-Xms96m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:MaxDirectMemorySize=64m'],
  );
  writeFileSync(pidFile, String(server.pid));
  void server.gone.then(() => rmSync(pidFile, { force: true }));
  let over = false;
  void server.gone.then(() => (over = true));
  while (!(await isOpen(options.port))) {
    if (over) throw notStarted(options.dataDir);
    await pause(50);
  }
  return { ...server, brokers: `127.0.0.1:${options.port}` };
}

/** 16 random bytes; an id that begins with `-` would be read as an option. */
function clusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? clusterId() : id;
}

async function endLeftoverKafka(pidFile: string, properties: string, line: (text: string) => void): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (await endLeftover(pid, ['kafka.Kafka', properties], 'SIGTERM', 15_000)) line(`ended leftover process ${pid}`);
  rmSync(pidFile, { force: true });
}

const notStarted = (folder: string) =>
  new PlainProblem(
    `Kafka không khởi động được trong ${folder}; xem dòng cuối của nhật ký kafka.log.`,
    `Kafka did not start in ${folder}; see the last lines of its log, kafka.log.`,
  );

const settings = ({ dataDir, port, controllerPort }: KafkaOptions): string => `process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers=127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${join(dataDir, 'log')}
offsets.topic.replication.factor=1
offsets.topic.num.partitions=8
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
auto.create.topics.enable=false
log.cleaner.dedupe.buffer.size=4194304
log.index.size.max.bytes=1048576
`;
