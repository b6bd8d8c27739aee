import { allEffects } from '../lifecycle/effects.js';
import type { LocalSystem } from '../lifecycle/local-system.js';
import { NotYet } from '../lifecycle/until.js';
import { spansOf, type Step } from '../lifecycle/steps.js';
import { leastLag } from './lag.js';
import { valleysOf } from './pattern.js';

/**
 * A step after a higher one: ms from its begin until the last case of the step before had had its last response and
 * every effect (null: not within a minute), and the least lag of all consumers in its last second. `isDrained`: the
 * first within the valley, the second none.
 */
export type Valley = { perSecond: number; drainedAfterMs: number | null; leastLag: number; isDrained: boolean };

const lastMs = 1_000;

/** Watches what a spike leaves behind, while the load goes on. */
export class Valleys {
  private begun = 0;
  private readonly drained = new Map<number, Promise<number | null>>();
  private readonly lags = new Map<number, Promise<number>>();

  constructor(
    private readonly system: LocalSystem,
    private readonly steps: readonly Step[],
  ) {}

  /** The first step begins at this instant (epoch ms). */
  begin(at: number): void {
    this.begun = at;
    for (const valley of valleysOf(this.steps)) {
      const { to } = spansOf(this.steps)[valley]!;
      this.keep(this.lags, valley, leastLag(this.system, at + to - lastMs, at + to));
    }
  }

  /** The last lifecycle of this step has had its last response. */
  ended(step: number, caseIds: readonly string[]): void {
    const valley = step + 1;
    if (valleysOf(this.steps).includes(valley))
      this.keep(this.drained, valley, inTime(allEffects(this.system, caseIds, 'closed')));
  }

  /** Call it when the load is over. */
  async found(): Promise<Valley[]> {
    const spans = spansOf(this.steps);
    const found: Valley[] = [];
    for (const valley of valleysOf(this.steps)) {
      const [at, least] = [await this.drained.get(valley), await this.lags.get(valley)];
      if (at === undefined || least === undefined) throw new Error('The load ended before its last step.');
      const { from, to } = spans[valley]!;
      const drainedAfterMs = at && Math.max(0, at - this.begun - from);
      const isDrained = drainedAfterMs !== null && drainedAfterMs <= to - from && least === 0;
      found.push({ perSecond: this.steps[valley]!.perSecond, drainedAfterMs, leastLag: least, isDrained });
    }
    return found;
  }

  /** The caller that awaits it gets its failure; until then nobody does. */
  private keep<T>(where: Map<number, Promise<T>>, valley: number, promise: Promise<T>): void {
    promise.catch(() => undefined);
    where.set(valley, promise);
  }
}

/** null instead of a failure where effects take too long. */
export const inTime = (effects: Promise<number>): Promise<number | null> =>
  effects.catch((error: unknown) => {
    if (error instanceof NotYet) return null;
    throw error;
  });
