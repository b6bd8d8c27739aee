import { EventsServer } from '@cau-noi/messaging';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

const topic = 'escalation.events';
/** After the work, the news is held back for as long as it took, but not longer than this. */
const longestMs = 15_000;

/**
 * Events of alerts serve the reconciliation alone. While a crowd of clocks falls due they are left on their topic, so that
 * lateness is published first; and for as long again, because escalation then still raises the alerts.
 */
@Injectable()
export class AlertNewsService implements OnModuleDestroy {
  private heldSince: number | null = null;
  private end?: NodeJS.Timeout;

  constructor(private readonly server: EventsServer) {
    server.aside(topic);
  }

  /** True while the topic is held back. */
  get isHeld(): boolean {
    return this.heldSince !== null;
  }

  /** Call it when there is more urgent work. */
  unwanted(): void {
    clearTimeout(this.end);
    this.end = undefined;
    if (this.heldSince !== null) return;
    this.heldSince = performance.now();
    this.server.hold(topic);
  }

  /** Call it when that work is done. */
  wanted(): void {
    if (this.heldSince === null || this.end) return;
    const took = performance.now() - this.heldSince;
    this.end = setTimeout(() => this.release(), Math.min(took, longestMs));
  }

  onModuleDestroy(): void {
    clearTimeout(this.end);
  }

  private release(): void {
    this.end = undefined;
    this.heldSince = null;
    this.server.release(topic);
  }
}
