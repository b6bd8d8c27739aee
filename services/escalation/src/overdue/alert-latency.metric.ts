import { Injectable } from '@nestjs/common';
import { Clock, Metrics, SteeredClock } from '@cau-noi/platform';

/** How long after an overdue its alert is committed; measured always, but never by a steered clock. */
@Injectable()
export class AlertLatency {
  private readonly isReal: boolean;
  private readonly took: (seconds: number) => void;

  constructor(clock: Clock, metrics: Metrics) {
    this.isReal = !(clock instanceof SteeredClock);
    this.took = metrics.latency('overdue_to_alert_seconds', 'From an overdue event to its alert committed.');
  }

  /** Call it after the commit, with when each overdue was noticed. */
  observe(noticedAt: readonly Date[]): void {
    if (!this.isReal) return;
    const now = Date.now();
    for (const at of noticedAt) this.took(Math.max(0, now - at.getTime()) / 1000);
  }
}
