import { fork, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '@cau-noi/local';
import { ownEnvironment } from '@cau-noi/platform';
import { serviceNames, type ServiceName } from '@cau-noi/system';
import { isReady, type Housed, type Supervised } from './supervised.js';

/** A second one of a process of services: the same program and environment, other ports; started again whenever it ends. */
class Replica {
  private child: ChildProcess | undefined;
  private isStopping = false;

  constructor(
    private readonly first: Housed,
    private readonly env: Record<string, string>,
    private readonly log: string,
  ) {
    this.start();
  }

  houses(service: ServiceName): boolean {
    return this.first.services.includes(service);
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
    const { args } = this.first;
    const at = args.findIndex((arg) => arg.endsWith('.js'));
    const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
    const child = fork(args[at] ?? '', args.slice(at + 1), { env: this.env, stdio: [...stdio], execArgv: [] });
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

/** Where the first one of a service listens. */
const portOf = (name: ServiceName, housed: readonly Housed[]): string | undefined =>
  ownEnvironment(housed.find(({ services }) => services.includes(name))?.env ?? {}, name)['PORT'];

const startsWithin = 180_000;

const url = (port: string | undefined): string => `http://127.0.0.1:${port}`;

/** Second ones of all processes of services, with a second public origin whose requests go to both of each in turn. */
export class Replicas {
  private constructor(
    readonly origin: string,
    private readonly all: readonly Replica[],
    private readonly inner: readonly string[],
  ) {}

  static async start(system: Supervised): Promise<Replicas> {
    const [publicPort = 0, ...inner] = await freePorts(serviceNames.length + 1);
    const ports = new Map(serviceNames.map((name, at) => [name, String(inner[at])]));
    const housed = system.housed();
    const urls = serviceNames
      .filter((name) => name !== 'console')
      .map((name) => [name, [url(portOf(name, housed)), url(ports.get(name))]]);
    const others = {
      ...Object.fromEntries([...ports].map(([name, port]) => [`PORT_${name.toUpperCase()}`, port])),
      PUBLIC_PORT_CONSOLE: String(publicPort),
      SERVICE_URLS_CONSOLE: JSON.stringify(Object.fromEntries(urls)),
    };
    const all = housed.map((first) => {
      const { NODE_CHANNEL_FD: _, ...given } = first.env;
      const log = join(system.folder, 'logs', `${first.services.join('+')}.replica.log`);
      return new Replica(first, { ...given, ...others }, log);
    });
    const replicas = new Replicas(url(String(publicPort)), all, [...ports.values()].map(url));
    try {
      await replicas.ready(startsWithin);
    } catch (error) {
      await replicas.stop();
      throw new Error(`${(error as Error).message}; see ${system.folder}/logs`, { cause: error });
    }
    return replicas;
  }

  /**
   * Waits until every second process itself is ready. The first ones answer for a service while its second one starts,
   * but what is killed before it has joined its group is never seen to leave it.
   */
  async ready(within: number): Promise<void> {
    for (const until = performance.now() + within; performance.now() < until; await pause(100)) {
      if ((await Promise.all([this.origin, ...this.inner].map(isReady))).every(Boolean)) return;
    }
    throw new Error('the second processes are not ready');
  }

  pidOf(service: ServiceName): number | undefined {
    return this.all.find((replica) => replica.houses(service))?.pid;
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((replica) => replica.stop()));
  }
}
