/** The time by which rules decide. Injected everywhere, so that tests, replays and what-ifs can set it. */
export abstract class Clock {
  abstract now(): Date;
}

/** The machine's own time. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that moves only when a test or driver sets it. */
export class SteeredClock extends Clock {
  private at: number;
  private readonly listeners = new Set<() => void>();

  constructor(start: Date) {
    super();
    this.at = start.getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  /** Time only goes forward: a decision at a later instant cannot be undone by turning back. */
  set(to: Date): void {
    const next = to.getTime();
    if (Number.isNaN(next)) throw new RangeError('A clock needs a valid instant.');
    if (next < this.at)
      throw new RangeError(`The clock is at ${this.now().toISOString()} and cannot go back to ${to.toISOString()}.`);
    this.at = next;
    for (const listener of this.listeners) listener();
  }

  /** Calls the listener whenever the clock was set; returns a function that stops that. */
  onSet(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
