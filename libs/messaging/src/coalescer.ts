type Part<T> = { items: readonly T[]; resolve: () => void; reject: (error: Error) => void };

/**
 * Group commit: parts that arrive while others are being settled (from other partitions) are settled together next,
 * up to `most` items at a time. A caller that waits for its part before it submits the next keeps its own order.
 */
export class Coalescer<T> {
  private waiting: Part<T>[] = [];
  private busy?: Promise<void>;

  constructor(private readonly settle: (items: T[]) => Promise<void>, private readonly most = 500) {}

  /** Resolves when all items of the part are settled. */
  submit(items: readonly T[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ items, resolve, reject });
      this.busy ??= this.drain().finally(() => (this.busy = undefined));
    });
  }

  /** Rejects what has not been begun. */
  giveUp(): void {
    for (const { reject } of this.waiting.splice(0)) reject(new Error('given up before it was begun'));
  }

  /** Resolves when nothing is being settled. */
  async idle(): Promise<void> {
    await this.busy;
  }

  private async drain(): Promise<void> {
    await new Promise(setImmediate); // the other partitions of the same fetch submit in this turn
    while (this.waiting.length > 0) {
      const round = this.take();
      try {
        await this.settle(round.flatMap(({ items }) => items));
        for (const { resolve } of round) resolve();
      } catch (error) {
        for (const { reject } of round) reject(error instanceof Error ? error : new Error('settling failed'));
      }
      await new Promise(setImmediate); // those who got their answer may submit their next part
    }
  }

  /** At least one part, then as many more as fit. */
  private take(): Part<T>[] {
    let size = 0;
    let count = 0;
    for (const { items } of this.waiting) {
      if (count > 0 && size + items.length > this.most) break;
      size += items.length;
      count++;
    }
    return this.waiting.splice(0, count);
  }
}
