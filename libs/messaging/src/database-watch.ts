import type { DataSource } from 'typeorm';
import { onConnection } from './in-transaction.js';
import { rowsOf } from './rows-of.js';

const everyMs = 1_000;
/** After so long without a reply the database counts as away. */
const silenceMs = 3_000;

/** Asks the database once a second whether it is there, for readiness. */
export class DatabaseWatch {
  private timer?: NodeJS.Timeout;
  private asking?: Promise<void>;
  private isThere = true; // the tables were just brought up to date

  constructor(private readonly db: DataSource) {}

  check(): true | string {
    return this.isThere || 'the database does not answer';
  }

  start(): void {
    this.timer = setInterval(() => (this.asking ??= this.ask().finally(() => (this.asking = undefined))), everyMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.asking;
  }

  private async ask(): Promise<void> {
    this.isThere = await onConnection(this.db, silenceMs, (manager) => rowsOf(manager, 'SELECT 1')).then(
      () => true,
      () => false,
    );
  }
}
