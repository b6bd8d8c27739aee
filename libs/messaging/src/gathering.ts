/** Work that may share a round with others, unless one of them touches the same. */
export type Sharer = { touches: readonly string[] };

type Waiting<M, R> = { member: M; resolve: (result: R) => void; reject: (error: unknown) => void };

/** Larger groups gain little and make everybody in them wait for the slowest. */
const most = 32;
/** A group that takes longer than this no longer holds up the others. */
const patienceMs = 25;
/** How many groups run beside each other, when each is slow. */
const mostRunning = 3;

/**
 * Group commit: work that arrives while a group is running goes together next. When idle it runs alone at once, so
 * nobody waits for company. Two that touch the same never run at once: they would not see each other's locks.
 */
export class Gathering<M extends Sharer, R> {
  private waiting: Waiting<M, R>[] = [];
  private readonly busy = new Set<string>();
  private running = 0;
  private held = false;
  private turn?: NodeJS.Immediate;

  /** `work` returns one promise per member, in their order; each caller is resolved as soon as its own settles. */
  constructor(private readonly work: (members: M[]) => Promise<Promise<R>[]>) {}

  submit(member: M): Promise<R> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ member, resolve, reject });
      this.beginSoon();
    });
  }

  /** Begins in the next turn, so that callers resolved together can submit their next work together. */
  private beginSoon(): void {
    this.turn ??= setImmediate(() => {
      this.turn = undefined;
      if (this.held || this.running === mostRunning) return;
      const group = this.take();
      if (group.length > 0) void this.run(group);
    });
  }

  private async run(group: Waiting<M, R>[]): Promise<void> {
    this.running++;
    this.held = true;
    const patience = setTimeout(() => this.release(), patienceMs);
    try {
      const results = await this.work(group.map(({ member }) => member));
      await Promise.all(group.map(({ resolve, reject }, at) => results[at]!.then(resolve, reject)));
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      clearTimeout(patience);
      for (const { member } of group) for (const touched of member.touches) this.busy.delete(touched);
      this.running--;
      this.release();
    }
  }

  private release(): void {
    this.held = false;
    this.beginSoon();
  }

  /**
   * Takes the next group in order of arrival, without work that touches what another one running or in the group
   * touches.
   */
  private take(): Waiting<M, R>[] {
    const group: Waiting<M, R>[] = [];
    this.waiting = this.waiting.filter((one) => {
      const { touches } = one.member;
      if (group.length === most || touches.some((touched) => this.busy.has(touched))) return true;
      for (const touched of touches) this.busy.add(touched);
      group.push(one);
      return false;
    });
    return group;
  }
}
