import type { Fact } from '@cau-noi/escalation';

const windowLength = 30 * 86_400_000;
const start = Date.UTC(2026, 0, 1);

/** Whole numbers from 0 on and below a bound, the same ones every time (the generator “mulberry32”). */
function drawsFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/**
 * Made-up petitions, so many in 30 days, for ever. Of ten, six open a case and four join one of the latest; every
 * twentieth case has one of 5,000 matters; every hundredth petition is about one large matter; every hundredth is linked
 * with one of those before. Most name one person, some up to six, a few are of a group of up to 40 with two names; one
 * person of ten has been there before.
 */
export function* streamOf(inWindow: number): Generator<Fact> {
  const below = drawsFrom(17);
  const isOne = (of: number): boolean => below(of) === 0;
  const step = windowLength / inWindow;
  let [cases, persons] = [0, 0];
  const person = (): string => `key-${isOne(10) ? Math.max(0, persons - below(100_000)) : persons++}`;
  for (let i = 0; ; i++) {
    const at = Math.floor(start + i * step);
    const isLarge = isOne(100);
    const which = isLarge || cases === 0 || below(10) < 6 ? cases++ : Math.max(0, cases - 1 - below(200_000));
    const kind = below(100);
    const people = Array.from({ length: kind < 85 ? 1 : kind < 97 ? 2 + below(5) : 2 }, person);
    yield {
      fact: 'petition',
      id: `petition-${i}`,
      at,
      case: `case-${which}`,
      matter: isLarge ? 'large' : which % 20 === 0 ? `matter-${(which / 20) % 5000}` : null,
      people,
      size: kind < 97 ? people.length : 5 + below(36),
    };
    if (isOne(100) && i > 0) {
      const other = Math.max(0, i - 1 - below(10_000));
      yield { fact: 'link', petitions: [`petition-${i}`, `petition-${other}`], at };
    }
  }
}
