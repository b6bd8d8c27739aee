import type { ServiceConfig } from '@cau-noi/platform';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import { wayIn } from './way-in.js';

const everyMs = 2_000;
/** After so long without a reply the brokers count as away. */
const silenceMs = 3_000;

/**
 * Pings the brokers every other second, for readiness: an outbox takes events without them, and kafkajs itself would
 * notice a silent broker only after a minute of trying.
 */
export class ClusterWatch {
  private readonly admin: Admin;
  private timer?: NodeJS.Timeout;
  private asking?: Promise<void>;
  private isThere = true;

  constructor(clientId: string, config: ServiceConfig) {
    const timeouts = { connectionTimeout: silenceMs, requestTimeout: silenceMs, retry: { retries: 0 } };
    this.admin = new Kafka({ clientId, ...wayIn(config), logLevel: logLevel.NOTHING, ...timeouts }).admin();
  }

  check(): true | string {
    return this.isThere || 'the brokers do not answer';
  }

  start(): void {
    this.timer = setInterval(() => (this.asking ??= this.ask().finally(() => (this.asking = undefined))), everyMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.asking;
    await this.admin.disconnect().catch(() => undefined);
  }

  private async ask(): Promise<void> {
    try {
      await this.admin.connect(); // at once, where it is connected
      await this.admin.describeCluster();
      this.isThere = true;
    } catch {
      this.isThere = false;
      await this.admin.disconnect().catch(() => undefined);
    }
  }
}
