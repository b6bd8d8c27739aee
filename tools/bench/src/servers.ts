import { randomBytes } from 'node:crypto';
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, startKafka, startPostgres } from '@cau-noi/local';

/** A PostgreSQL (URL of its superuser) and a Kafka that keep what they accept, as under `npm start`; gone when stopped. */
export type Servers = {
  postgres: string;
  kafka: string;
  pids: { postgres: number; kafka: number };
  stop(): Promise<void>;
};

export async function startServers(): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-bench-'));
  chmodSync(folder, 0o755); // the parent of PostgreSQL's folder
  const log = (name: string) => {
    const file = createWriteStream(join(folder, `${name}.log`)).on('error', () => undefined);
    return (text: string): void => void file.write(`${text}\n`);
  };
  const [port = 0, kafkaPort = 0, controllerPort = 0] = await freePorts(3);
  const password = randomBytes(12).toString('hex');
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port,
    password,
    durable: true,
    line: log('postgres'),
  });
  const stopPostgres = () => postgres.stop('SIGQUIT', 1_000); // nothing in there is wanted any more
  try {
    const kafka = await startKafka({
      dataDir: join(folder, 'kafka'),
      port: kafkaPort,
      controllerPort,
      libsFallback: tmpdir(),
      line: log('kafka'),
    });
    const stop = async (): Promise<void> => {
      await Promise.all([stopPostgres(), kafka.stop('SIGTERM', 1_000)]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    return { postgres: postgres.url, kafka: kafka.brokers, pids: { postgres: postgres.pid, kafka: kafka.pid }, stop };
  } catch (error) {
    await stopPostgres();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
}
