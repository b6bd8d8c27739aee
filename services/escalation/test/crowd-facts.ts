import fc from 'fast-check';
import type { CrowdChange, Fact, PetitionFact } from '../src/crowds/facts.js';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5);

/** An instant so many days after the start of the tests. */
export const onDay = (days: number): number => start + days * day;

/** A petition of one made-up person, in a case of its own. */
export const aPetition = (id: string, days: number, over: Partial<PetitionFact> = {}): PetitionFact => ({
  fact: 'petition',
  id,
  at: onDay(days),
  case: `case of ${id}`,
  matter: null,
  people: [`person of ${id}`],
  size: 1,
  ...over,
});

/** So many made-up people. */
export const people = (count: number, from = 'person'): string[] =>
  Array.from({ length: count }, (_, i) => `${from}-${i}`);

export const linked = (one: string, other: string, days: number): Fact => ({
  fact: 'link',
  petitions: [one, other],
  at: onDay(days),
});
export const unlinked = (one: string, other: string, days: number): Fact => ({
  fact: 'unlink',
  petitions: [one, other],
  at: onDay(days),
});
export const withdrawn = (id: string, days: number, people: readonly string[] | null = null): Fact => ({
  fact: 'withdrawn',
  id,
  people,
  at: onDay(days),
});
export const timeIs = (days: number): Fact => ({ fact: 'now', at: onDay(days) });

/** Mostly one after the other, in half days, so that some come when others leave; some are late. */
const after = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 2, arbitrary: fc.integer({ min: -6, max: -1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3, max: 9 }) },
);

/** How many facts at most, about how many petitions and cases; how often a policy comes, beside 20 other facts. */
type Size = { facts: number; petitions: number; cases: number; policies: number };
export const small: Size = { facts: 40, petitions: 10, cases: 6, policies: 1 };

const numbered = (letter: string, count: number) => fc.nat(count - 1).map((number) => `${letter}${number}`);
const named = fc.array(numbered('k', 8), { maxLength: 3 });

/** A fact whose `at` is a wait in half days. */
function anyFact({ petitions, cases }: Size): fc.Arbitrary<Fact> {
  const id = numbered('p', petitions);
  const petition = fc.record({
    fact: fc.constant('petition' as const),
    id,
    at: after,
    case: numbered('c', cases),
    matter: fc.option(numbered('m', 3), { nil: null, freq: 3 }),
    people: named,
    size: fc.integer({ min: 0, max: 6 }),
  });
  const word = fc.constantFrom('link' as const, 'link' as const, 'unlink' as const);
  const link = fc.record({ fact: word, petitions: fc.tuple(id, id), at: after });
  const people = fc.option(named, { nil: null, freq: 2 });
  const withdrawal = fc.record({ fact: fc.constant('withdrawn' as const), id, people, at: after });
  return fc.oneof(
    { weight: 8, arbitrary: petition },
    { weight: 5, arbitrary: link },
    { weight: 1, arbitrary: withdrawal },
    { weight: 2, arbitrary: fc.record({ fact: fc.constant('now' as const), at: after }) },
  );
}

const anyPolicy = fc.record({
  fact: fc.constant('policy' as const),
  window: fc.integer({ min: 1, max: 8 }),
  levels: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
});

/** A stream that begins with a policy. Its time goes forward by what the facts name; some of them come late. */
export function anyStream(size: Size = small): fc.Arbitrary<Fact[]> {
  const fact: fc.Arbitrary<Fact> = fc.oneof(
    { weight: 20, arbitrary: anyFact(size) },
    { weight: size.policies, arbitrary: anyPolicy },
  );
  return fc.tuple(anyPolicy, fc.array(fact, { maxLength: size.facts, size: 'max' })).map(([policy, facts]) => {
    let now = 0;
    const dated = facts.map((each): Fact => {
      if (each.fact === 'policy') return each;
      const days = now + each.at / 2;
      now = Math.max(now, days);
      return { ...each, at: onDay(days) };
    });
    return [policy, ...dated];
  });
}

/** A change with its links in one order, so that two can be compared. */
export const inOrder = (change: CrowdChange): CrowdChange => ({
  ...change,
  links: change.links.map((pair) => [...pair].sort() as [string, string]).sort((a, b) => (`${a}` < `${b}` ? -1 : 1)),
});
