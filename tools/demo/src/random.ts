/** Numbers that look random and are the same again for the same seed (mulberry32). */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number of `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of a list, by weight. */
  pick<T>(choices: readonly (readonly [weight: number, choice: T])[]): T;
  /** Log-normal with this median; 9 of 10 values lie below `p90`. */
  lasting(median: number, p90: number): number;
};

/** The standard normal value below which 9 of 10 lie. */
const z90 = 1.2816;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (choices) => {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, choice] of choices) if ((left -= weight) < 0) return choice;
      return choices.at(-1)![1];
    },
    lasting: (median, p90) => median * Math.exp((normal() * Math.log(p90 / median)) / z90),
  };
}
