import { setTimeout as pause } from 'node:timers/promises';
import type { Journal } from './journal.ts';
import type { Owned } from './processes.ts';

/**
 * Runs PostgreSQL or Kafka and restarts it, on the same port and data, whenever it ends without having been stopped.
 */
export class RestartingServer<S extends Owned> {
  private readonly name: string;
  private readonly journal: Journal;
  private readonly open: () => Promise<S>;
  private server: S | undefined;
  private isStopping = false;
  private starting: Promise<S> | undefined;

  constructor(name: string, journal: Journal, open: () => Promise<S>) {
    this.name = name;
    this.journal = journal;
    this.open = open;
  }

  get pid(): number | undefined {
    return this.server?.pid;
  }

  async start(): Promise<S> {
    this.starting = this.open();
    const server = await this.starting;
    this.server = server;
    void server.gone.then((code) => this.onGone(code));
    return server;
  }

  async stop(signal: NodeJS.Signals, patience: number): Promise<void> {
    this.isStopping = true;
    await this.starting?.catch(() => undefined);
    await this.server?.stop(signal, patience);
  }

  private async onGone(code: number | null): Promise<void> {
    for (let wait = 200; !this.isStopping; wait = Math.min(wait * 2, 10_000)) {
      this.journal.tell(this.name, `ended (${code ?? 'killed'}), starting again`);
      await pause(wait);
      if (this.isStopping) return;
      try {
        await this.start();
        return;
      } catch (error) {
        this.journal.tell(this.name, error instanceof Error ? error.message : String(error));
      }
    }
  }
}
