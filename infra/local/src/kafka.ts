import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { kafkaLibs } from './kafka-libs.ts';
import { argumentFile, formatArguments, kafkaSettings, type KafkaPasswords } from './kafka-settings.mjs';
import { addUsers, areAdded, noteAdded, withoutPasswords } from './kafka-users.ts';
import { closedFolder } from './folders.ts';
import { PlainProblem } from './plain-problem.mjs';
import { isOpen } from './ports.ts';
import { endLeftover, launch, type Owned } from './processes.ts';

/** Where a broker keeps its data, and how it runs. */
export type KafkaOptions = {
  dataDir: string;
  port: number;
  controllerPort: number;
  /** Where the jars go when the user's cache folder cannot be written. */
  libsFallback: string;
  /** With them nobody comes in without a password, and what is not granted is refused; without, the broker is open (tests). */
  passwords?: KafkaPasswords;
  line: (text: string) => void;
};

/** A broker of ours; `brokers` as `KAFKA_BROKERS` takes it. */
export type LocalKafka = Owned & { brokers: string };

/** Starts one Kafka broker (KRaft, its own controller); formats its data folder first when it is new. */
export async function startKafka(options: KafkaOptions): Promise<LocalKafka> {
  const libs = await kafkaLibs(options.libsFallback);
  const { dataDir, port, passwords } = options;
  const broker = `127.0.0.1:${port}`;
  closedFolder(dataDir);
  const properties = join(dataDir, 'server.properties');
  const pidFile = join(dataDir, 'kafka.pid');
  await endLeftoverKafka(pidFile, properties, options.line);
  keepClosed(properties, settingsOf(options, true));
  const java = (main: string[], opts: string[]) =>
    launch({
      command: 'java',
      args: [...opts, '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', join(libs, '*'), ...main],
      cwd: dataDir,
      line: (text) => options.line(withoutPasswords(text, passwords)),
      onOrphaned: 'SIGTERM',
      isClosed: true,
    });
  const tool = async (name: string, main: string[]): Promise<number | null> => {
    const file = join(dataDir, `${name}.args`); // its words hold passwords
    keepClosed(file, argumentFile(main));
    try {
      return await java([`@${file}`], ['-Xmx128m', ...light]).gone;
    } finally {
      rmSync(file, { force: true });
    }
  };
  const isNew = !existsSync(join(dataDir, 'log', 'meta.properties'));
  if (isNew) {
    const idFile = join(dataDir, 'cluster.id');
    if (!existsSync(idFile)) writeFileSync(idFile, clusterId());
    const id = readFileSync(idFile, 'utf8');
    const what = { id, properties, isStandalone: true, ...(passwords && { passwords }) };
    if ((await tool('format', formatArguments(what))) !== 0) throw notStarted(dataDir);
    if (passwords) noteAdded(dataDir, passwords);
  }
  const isComplete = !passwords || areAdded(dataDir, passwords);
  keepClosed(properties, settingsOf(options, isComplete));
  const server = java(['kafka.Kafka', properties], passwords ? heap : [...heap, compiledOnce]);
  try {
    writeFileSync(pidFile, String(server.pid));
  } catch {
    await server.stop('SIGTERM', 10_000); // without its file nobody would find it again: the disk is full
    throw notStarted(dataDir);
  }
  void server.gone.then(() => rmSync(pidFile, { force: true }));
  let over = false;
  void server.gone.then(() => (over = true));
  while (!(await isOpen(port))) {
    if (over) throw notStarted(options.dataDir);
    await pause(50);
  }
  if (!isComplete) {
    const isDone = await addUsers({ dataDir, broker, passwords, run: tool });
    if (!isDone) {
      await server.stop('SIGTERM', 10_000);
      throw notStarted(dataDir);
    }
  }
  return { ...server, brokers: broker };
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

/** What a broker keeps is some 50 MB; little is held free for it, and more is taken when it is needed. */
const heap = [
  ...['-Xms48m', '-Xmx256m', '-XX:MaxNewSize=24m', '-XX:MinHeapFreeRatio=20', '-XX:MaxHeapFreeRatio=40'],
  ...['-XX:+UseSerialGC', '-XX:MaxDirectMemorySize=64m'],
];

/** What lives for minutes, a tool or the broker of a test run, does not earn back what the second compiler takes. */
const compiledOnce = '-XX:TieredStopAtLevel=1';

const light = ['-XX:+UseSerialGC', compiledOnce, '-Xshare:auto'];

const settingsOf = ({ dataDir, port, controllerPort, passwords }: KafkaOptions, hasUsers: boolean): string =>
  kafkaSettings({
    folder: join(dataDir, 'log'),
    listen: `127.0.0.1:${port}`,
    advertised: `127.0.0.1:${port}`,
    controller: `127.0.0.1:${controllerPort}`,
    ...(passwords && { secured: { brokerPassword: passwords.broker, takesBrokersPassword: !hasUsers } }),
  });

/** For our eyes alone, also where an older file was open. */
function keepClosed(file: string, content: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, content, { mode: 0o600 });
}
