import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { WayIn } from '@cau-noi/messaging';
import { serviceNames, type ServiceName } from '@cau-noi/system';
import { childrenOf, environmentOf } from './processes.js';
import { isService, type TargetName } from './targets.js';

/** Whose database it is. */
export type Owner = ServiceName | 'vault';
export const owners: readonly Owner[] = [...serviceNames, 'vault'];

/** A process of services: its command line and its environment. */
export type Housed = {
  pid: number;
  services: readonly ServiceName[];
  args: readonly string[];
  env: Record<string, string>;
};

const supervisor = fileURLToPath(new URL('../../../infra/local/src/supervisor.ts', import.meta.url));
const startsWithin = 180_000;

/** In how many processes the six services run. */
export type Processes = 2 | 6;

/** The system as `npm start` runs it: a supervisor with PostgreSQL, Kafka and the processes of the services. */
export class Supervised {
  private output = '';

  private constructor(
    readonly folder: string,
    readonly origin: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => void (this.output += text));
    }
  }

  /**
   * Starts an empty system with all its data in `folder`, and waits until it is ready. Without `processes`, in as many
   * as CAU_NOI_PROCESSES or the machine decides.
   */
  static async start(folder: string, port: number, processes?: Processes): Promise<Supervised> {
    const env = {
      ...own(process.env),
      CAU_NOI_DATA: folder,
      CAU_NOI_PORT: String(port),
      LOG_LEVEL: 'info',
      ...(processes && { CAU_NOI_PROCESSES: String(processes) }),
    };
    // With a channel to us, so that it ends when we do, however we do.
    const child = spawn(process.execPath, [supervisor, '--empty'], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const system = new Supervised(folder, `http://127.0.0.1:${port}`, child);
    try {
      await system.ready(startsWithin);
    } catch (error) {
      await system.stop();
      throw error;
    }
    return system;
  }

  /** Waits until all six services report ready. */
  async ready(within: number): Promise<void> {
    for (const until = performance.now() + within; performance.now() < until; await pause(50)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) break;
      if (await isReady(this.origin)) return;
    }
    throw new Error(`the system is not ready; its supervisor said:\n${this.output.slice(-2_000)}`);
  }

  /** The process of a target that is alive now. */
  pidOf(target: TargetName): number | undefined {
    const children = childrenOf(this.child.pid ?? -1);
    const find = (...words: string[]): number | undefined =>
      children.find(({ command }) => words.every((word) => command.includes(word)))?.pid;
    if (isService(target)) return find(`services/${target}/dist/`);
    if (target === 'kafka') return find('java', 'kafka.Kafka');
    const postmaster = find('postgres', '-D');
    if (target === 'postgresql' || postmaster === undefined) return postmaster;
    return childrenOf(postmaster).find(({ command }) => /postgres: cau_noi_(intake|routing|console)/.test(command))
      ?.pid;
  }

  /** The processes of the services, each with what runs in it. */
  housed(): Housed[] {
    return childrenOf(this.child.pid ?? -1).flatMap(({ pid, args }) => {
      const services = serviceNames.filter((name) => args.some((arg) => arg.includes(`services/${name}/dist/`)));
      return services.length === 0 ? [] : [{ pid, services, args, env: environmentOf(pid) }];
    });
  }

  /** A database of the system, for its administrator. */
  databaseUrl(owner: Owner): string {
    const { postgres } = JSON.parse(readFileSync(join(this.folder, 'secrets/passwords.json'), 'utf8')) as {
      postgres: string;
    };
    const port = readFileSync(join(this.folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
    return `postgres://postgres:${encodeURIComponent(postgres)}@127.0.0.1:${port}/cau_noi_${owner}`;
  }

  /** The broker, as its administrator reaches it. */
  get wayIn(): WayIn {
    const settings = readFileSync(join(this.folder, 'kafka/server.properties'), 'utf8');
    const { admin } = JSON.parse(readFileSync(join(this.folder, 'secrets/kafka.json'), 'utf8')) as { admin: string };
    return {
      brokers: [/^listeners=CLIENTS:\/\/([^,]+)/m.exec(settings)?.[1] ?? ''],
      sasl: { mechanism: 'scram-sha-512', username: 'admin', password: admin },
    };
  }

  /** The link by which the first administrator sets a password. */
  get setupLink(): string {
    return readFileSync(join(this.folder, 'setup-link'), 'utf8').trim();
  }

  /** Stops everything as Ctrl-C does. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await gone;
  }
}

/** Servers that the environment names are somebody's own: nothing of them may be killed or filled. */
const own = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(DATABASE_URL|KAFKA_[A-Z_]+|TOPIC_PREFIX|PG[A-Z]+|CAU_NOI_TEST_[A-Z]+)$/.test(name),
    ),
  );

/** Whether the system behind a public origin can take work. */
export async function isReady(origin: string): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
