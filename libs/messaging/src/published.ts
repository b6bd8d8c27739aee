import type { Envelope } from '@cau-noi/events';

/** Counts what this process has published since it started: how many events of each name were committed. */
export class Published {
  private readonly counts = new Map<string, number>();
  private sum = 0;

  get total(): number {
    return this.sum;
  }

  get byName(): ReadonlyMap<string, number> {
    return this.counts;
  }

  /** Called after each commit of this process. */
  note(events: readonly Pick<Envelope, 'type'>[]): void {
    this.sum += events.length;
    for (const { type } of events) this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
  }
}
