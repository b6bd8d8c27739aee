import { fork, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@cau-noi/local';
import { serviceNames, type ServiceName } from '@cau-noi/system';
import { isReady, type Supervised } from './supervised.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A second process of one service: the same environment, another port; started again whenever it ends. */
class Replica {
  private child: ChildProcess | undefined;
  private isStopping = false;

  constructor(
    readonly service: ServiceName,
    private readonly env: Record<string, string>,
    private readonly log: string,
  ) {
    this.start();
  }

  get pid(): number | undefined {
    const isAlive = this.child?.exitCode === null && this.child.signalCode === null;
    return isAlive ? this.child?.pid : undefined;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child || this.pid === undefined) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  private start(): void {
    const script = join(root, 'services', this.service, 'dist/main.js');
    const child = fork(script, { env: this.env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
    const out = createWriteStream(this.log, { flags: 'a' });
    for (const stream of [child.stdout, child.stderr]) stream?.pipe(out, { end: false });
    child.once('exit', () => void (out.end(), this.again()));
    this.child = child;
  }

  private async again(): Promise<void> {
    await pause(250);
    if (!this.isStopping) this.start();
  }
}

const url = (port: string | undefined): string => `http://127.0.0.1:${port}`;

/** Second processes of all services, with a second public origin whose requests go to both of each in turn. */
export class Replicas {
  private constructor(
    readonly origin: string,
    private readonly all: readonly Replica[],
  ) {}

  static async start(system: Supervised): Promise<Replicas> {
    const [publicPort = 0, ...inner] = await freePorts(serviceNames.length + 1);
    const ports = new Map(serviceNames.map((name, at) => [name, String(inner[at])]));
    const first = new Map(serviceNames.map((name) => [name, system.environmentOf(name)]));
    const urls = serviceNames
      .filter((name) => name !== 'console')
      .map((name) => [name, [url(first.get(name)?.['PORT']), url(ports.get(name))]]);
    const door = { PUBLIC_PORT: String(publicPort), SERVICE_URLS: JSON.stringify(Object.fromEntries(urls)) };
    const all = serviceNames.map((name) => {
      const { NODE_CHANNEL_FD: _, ...given } = first.get(name) ?? {};
      const env = { ...given, PORT: ports.get(name) ?? '0', ...(name === 'console' ? door : {}) };
      return new Replica(name, env, join(system.folder, 'logs', `${name}.replica.log`));
    });
    const replicas = new Replicas(url(door.PUBLIC_PORT), all);
    for (const until = performance.now() + 60_000; !(await isReady(replicas.origin)); await pause(100)) {
      if (performance.now() < until) continue;
      await replicas.stop();
      throw new Error(`the second processes are not ready; see ${system.folder}/logs`);
    }
    return replicas;
  }

  pidOf(service: ServiceName): number | undefined {
    return this.all.find((replica) => replica.service === service)?.pid;
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((replica) => replica.stop()));
  }
}
