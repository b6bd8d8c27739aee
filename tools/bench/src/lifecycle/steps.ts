/** So many lifecycles begun per second, at even distances, for so long. */
export type Step = { perSecond: number; seconds: number };

/** When each lifecycle is to begin, in ms from the first, and of which step it is. */
export function startsOf(steps: readonly Step[]): { step: number; at: number }[] {
  let begin = 0;
  return steps.flatMap(({ perSecond, seconds }, step) => {
    const from = begin;
    begin += seconds * 1000;
    const count = Math.round(perSecond * seconds);
    return Array.from({ length: count }, (_, i) => ({ step, at: from + (i * 1000) / perSecond }));
  });
}

/** Where each step begins and ends, in ms from the first. */
export function spansOf(steps: readonly Step[]): { from: number; to: number }[] {
  let to = 0;
  return steps.map(({ seconds }) => {
    const from = to;
    to += seconds * 1000;
    return { from, to };
  });
}
