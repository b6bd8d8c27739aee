type Part<T> = { key: number; items: readonly T[]; resolve: () => void; reject: (error: Error) => void };

const mostRounds = 2;

/**
 * Group commit: parts that arrive while others are being settled (from other partitions) are settled together next,
 * up to `most` items at a time. A caller that waits for its part before it submits the next keeps its own order.
 * After a backlog a second round runs beside the first, never with parts of the same key; only a full one, because
 * two small rounds cost more than one that is twice as large.
 */
export class Coalescer<T> {
  private waiting: Part<T>[] = [];
  private readonly running = new Map<readonly Part<T>[], Promise<void>>();
  private turn?: Promise<void>;

  constructor(
    private readonly settle: (items: T[]) => Promise<void>,
    private readonly most = 500,
  ) {}

  /** Resolves when all items of the part are settled. */
  submit(key: number, items: readonly T[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, items, resolve, reject });
      this.beginSoon();
    });
  }

  /** Rejects what has not been begun. */
  giveUp(): void {
    for (const { reject } of this.waiting.splice(0)) reject(new Error('given up before it was begun'));
  }

  /** Resolves when nothing is being settled. */
  async idle(): Promise<void> {
    while (this.turn || this.running.size > 0) await Promise.all([this.turn, ...this.running.values()]);
  }

  /**
   * Begins in the next turn: the other partitions of the same fetch, and callers that were just resolved, submit in
   * this one.
   */
  private beginSoon(): void {
    this.turn ??= new Promise(setImmediate).then(() => {
      this.turn = undefined;
      for (let round = this.take(); round; round = this.take()) this.running.set(round, this.run(round));
    });
  }

  private async run(round: readonly Part<T>[]): Promise<void> {
    try {
      await this.settle(round.flatMap(({ items }) => items));
      for (const { resolve } of round) resolve();
    } catch (error) {
      for (const { reject } of round) reject(error instanceof Error ? error : new Error('settling failed'));
    } finally {
      this.running.delete(round);
      this.beginSoon();
    }
  }

  /** At least one part, then as many more as fit; undefined when none may begin now. */
  private take(): Part<T>[] | undefined {
    if (this.running.size === mostRounds) return undefined;
    const busy = new Set([...this.running.keys()].flat().map(({ key }) => key));
    const round: Part<T>[] = [];
    let size = 0;
    for (const part of this.waiting.filter(({ key }) => !busy.has(key))) {
      size += part.items.length;
      if (round.length > 0 && size > this.most) break;
      round.push(part);
    }
    if (round.length === 0 || (this.running.size > 0 && size < this.most)) return undefined;
    this.waiting = this.waiting.filter((part) => !round.includes(part));
    return round;
  }
}
