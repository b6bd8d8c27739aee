/** A rest that would gather fewer events than this costs time and saves nothing. */
const fewest = 2;
/** How long an event counts for the pace. */
const memoryMs = 500;

/**
 * How fast events come, and whether a reader should rest before its next round. A round has a fixed cost (a fetch, a
 * transaction, some statements) however little it carries, so under load fewer and larger rounds cost less. In quiet
 * times there is no rest: the first event is handled at once.
 */
export class Pace {
  private weight = 0;
  private notedAt = 0;

  /** `restMs`: how long a round and the rest after it take together at least, while events come fast; 0 never rests. */
  constructor(private readonly restMs: number) {}

  /** So many events came at this time (milliseconds of any steady clock). */
  note(count: number, at: number): void {
    this.weight = this.weightAt(at) + count;
    this.notedAt = at;
  }

  /** Milliseconds to rest after a round that began at `began`. */
  restAfter(began: number, at: number): number {
    const expected = (this.weightAt(at) / memoryMs) * this.restMs;
    return expected < fewest ? 0 : Math.max(0, began + this.restMs - at);
  }

  private weightAt(at: number): number {
    return this.weight * Math.exp((this.notedAt - at) / memoryMs);
  }
}
