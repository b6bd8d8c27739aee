import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, startKafka, startPostgres } from '@cau-noi/local';

/** A PostgreSQL and a Kafka of one spec alone, which may do to them what it likes. */
export type OwnServers = {
  postgres: Stoppable & { url: string };
  kafka: Stoppable & { brokers: string };
  close(): Promise<void>;
};

/** A server that can be paused and resumed, as on a machine that hangs (Linux). */
export type Stoppable = { stop(): void; goOn(): void };

/** Starts both; the shared servers of a run are for those who leave them alone. */
export async function ownServers(): Promise<OwnServers> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-own-'));
  chmodSync(folder, 0o755); // the parent of PostgreSQL's folder
  const [port = 0, kafkaPort = 0, controllerPort = 0] = await freePorts(3);
  const line = (): void => undefined;
  const [postgres, kafka] = await Promise.all([
    startPostgres({ dataDir: join(folder, 'postgres'), port, password: 'p', durable: false, line }),
    startKafka({ dataDir: join(folder, 'kafka'), port: kafkaPort, controllerPort, libsFallback: tmpdir(), line }),
  ]);
  return {
    postgres: { ...stoppable(postgres.pid), url: postgres.url },
    kafka: { ...stoppable(kafka.pid), brokers: kafka.brokers },
    close: async () => {
      await Promise.all([postgres.stop('SIGQUIT', 300), kafka.stop('SIGKILL', 300)]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const stoppable = (pid: number): Stoppable => ({
  stop: () => signal(pid, 'SIGSTOP'),
  goOn: () => signal(pid, 'SIGCONT'),
});

const gone = new Set(['ESRCH', 'ENOENT']);

/** A server and, where it works in several, all its processes. */
function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    for (const child of children.split(' ').filter(Boolean)) signal(Number(child), name);
  } catch (error) {
    if (!gone.has((error as NodeJS.ErrnoException).code ?? '')) throw error; // a child may end in between
  }
}
