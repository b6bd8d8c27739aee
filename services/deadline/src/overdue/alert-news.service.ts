import { EventsServer } from '@cau-noi/messaging';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

const topic = 'escalation.events';
/** However long the work took, reconciliation does not miss the news longer than this after it. */
const longestMs = 15_000;

/**
 * What escalation says of its alerts serves the reconciliation alone. While a crowd of clocks falls due it is left on its
 * topic: what is late is said first. And for as long again, because escalation then still raises what it was told.
 */
@Injectable()
export class AlertNewsService implements OnModuleDestroy {
  private heldSince: number | null = null;
  private end?: NodeJS.Timeout;

  constructor(private readonly server: EventsServer) {
    server.aside(topic);
  }

  /** True while there may be news that nobody here has read. */
  get isHeld(): boolean {
    return this.heldSince !== null;
  }

  /** There is more urgent work. */
  unwanted(): void {
    clearTimeout(this.end);
    this.end = undefined;
    if (this.heldSince !== null) return;
    this.heldSince = performance.now();
    this.server.hold(topic);
  }

  /** That work is done. */
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
