import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Journal } from './journal.ts';
import { readLines } from './processes.ts';
import type { Program } from './program.ts';
import type { ServiceName } from './service-table.ts';

/** What is run, and who is notified of its end. */
export type ServiceProcessOptions = Program & {
  journal: Journal;
  /**
   * Called when it ended by itself several times before it was ever ready, with the service at fault where it reported
   * which.
   */
  onHopeless: (name: string) => void;
};

const atTheDesk: ReadonlySet<ServiceName> = new Set(['console', 'intake', 'routing']);

/**
 * Small heaps: these share one ordinary machine with a broker and a database; young enough space that collecting it
 * is a few percent of the work, most where people wait. kafkajs sets timers into the past.
 */
export const flagsFor = (services: readonly ServiceName[]): string[] => [
  `--max-semi-space-size=${services.some((name) => atTheDesk.has(name)) ? 32 : 16}`,
  `--max-old-space-size=${128 + 128 * services.length}`,
  '--disable-warning=TimeoutNegativeWarning',
];

/** A process of one or several services, restarted whenever it ends without having been stopped. */
export class ServiceProcess {
  private readonly options: ServiceProcessOptions;
  private readonly name: string;
  private atFault: string | undefined;
  private child: ChildProcess | undefined;
  private isStopping = false;
  private wasReady = false;
  private failures = 0;
  private waiting: AbortController | undefined;

  constructor(options: ServiceProcessOptions) {
    this.options = options;
    this.name = options.services.join('+');
    this.start();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Stops it after its pending work; after `patience` ms it is killed. */
  async stop(patience: number): Promise<void> {
    this.isStopping = true;
    this.waiting?.abort();
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    if ((await Promise.race([gone, pause(patience, 'late', { ref: false })])) === 'late') child.kill('SIGKILL');
    await gone;
  }

  private start(): void {
    const { script, args, env, journal, services } = this.options;
    const startedAt = performance.now();
    const execArgv = flagsFor(services);
    // A group of its own, so that Ctrl-C reaches the supervisor only; it ends when its channel to us breaks.
    const child = fork(script, args, { env, execArgv, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true });
    this.child = child;
    readLines(child, journal.lines(...services));
    child.on('message', (message) => this.hear(message as { type?: string; service?: string }));
    child.once('error', (error) => journal.tell(this.name, error.message));
    child.once('exit', (code, signal) => void this.onExit(signal ?? `exit ${code}`, performance.now() - startedAt));
  }

  private hear({ type, service }: { type?: string; service?: string }): void {
    if (type === 'ready') this.wasReady = true;
    if (type === 'failed') this.atFault = service;
  }

  private async onExit(how: string, lived: number): Promise<void> {
    if (this.isStopping) return;
    const { journal, services, onHopeless } = this.options;
    const [first = ''] = services;
    this.failures = lived > 60_000 ? 1 : this.failures + 1;
    if (!this.wasReady && this.failures === 4) return onHopeless(this.atFault ?? first);
    const wait = Math.min(250 * 2 ** (this.failures - 1), 15_000);
    journal.tell(
      this.name,
      `ended (${how}), starting again in ${wait / 1000} s; log: ${journal.path(this.atFault ?? first)}`,
    );
    this.waiting = new AbortController();
    await pause(wait, undefined, { signal: this.waiting.signal }).catch(() => undefined);
    if (!this.isStopping) this.start();
  }
}
