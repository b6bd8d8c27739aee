import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Journal } from './journal.ts';
import { readLines } from './processes.ts';

/** Which service, with what environment, and who is told of it. */
export type ServiceProcessOptions = {
  name: string;
  script: string;
  env: Record<string, string | undefined>;
  journal: Journal;
  /** Called when it ended by itself several times before it was ever ready. */
  onHopeless: (name: string) => void;
};

/**
 * Small heaps: six of these share one ordinary machine with a broker and a database; young enough space that collecting it
 * is a few percent of the work. kafkajs sets timers into the past.
 */
const flags = ['--max-semi-space-size=32', '--max-old-space-size=256', '--disable-warning=TimeoutNegativeWarning'];

/** One service as a process of its own, started again whenever it ends without being told to. */
export class ServiceProcess {
  private readonly options: ServiceProcessOptions;
  private child: ChildProcess | undefined;
  private isStopping = false;
  private wasReady = false;
  private failures = 0;
  private waiting: AbortController | undefined;

  constructor(options: ServiceProcessOptions) {
    this.options = options;
    this.start();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Asks the service to finish what is under way; after `patience` ms it is killed. */
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
    const { script, env, journal, name } = this.options;
    const startedAt = performance.now();
    // A group of its own, so that Ctrl-C reaches the supervisor only; it ends when its channel to us breaks.
    const child = fork(script, { env, execArgv: flags, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true });
    this.child = child;
    readLines(child, journal.lines(name));
    child.on('message', (message) => {
      this.wasReady ||= (message as { type?: string }).type === 'ready';
    });
    child.once('error', (error) => journal.tell(name, error.message));
    child.once('exit', (code, signal) => void this.onExit(signal ?? `exit ${code}`, performance.now() - startedAt));
  }

  private async onExit(how: string, lived: number): Promise<void> {
    if (this.isStopping) return;
    const { journal, name, onHopeless } = this.options;
    this.failures = lived > 60_000 ? 1 : this.failures + 1;
    if (!this.wasReady && this.failures === 4) return onHopeless(name);
    const wait = Math.min(250 * 2 ** (this.failures - 1), 15_000);
    journal.tell(name, `ended (${how}), starting again in ${wait / 1000} s; log: ${journal.path(name)}`);
    this.waiting = new AbortController();
    await pause(wait, undefined, { signal: this.waiting.signal }).catch(() => undefined);
    if (!this.isStopping) this.start();
  }
}
