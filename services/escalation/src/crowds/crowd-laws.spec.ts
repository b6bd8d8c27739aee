import fc from 'fast-check';
import { anyStream, inOrder, small } from '../../test/crowd-facts.js';
import { NaiveCrowds } from '../../test/naive-crowds.js';
import { Crowds } from './crowds.js';
import { levelOf, type Fact } from './facts.js';

const all = (crowds: Crowds, facts: readonly Fact[]) => facts.map((fact) => crowds.take(fact).map(inOrder));

/** Every crowd of somebody, whatever its number. */
function crowdsOf(engine: Crowds): { petitions: string[]; people: number; level: number }[] {
  const { policy } = engine.kept();
  engine.take({ fact: 'policy', window: policy.window, levels: [1] });
  return engine
    .reached()
    .map(({ petitions, people }) => ({ petitions, people, level: levelOf(policy, people) }))
    .sort((a, b) => (a.petitions[0]! < b.petitions[0]! ? -1 : 1));
}

describe('the crowds of any stream', () => {
  const changesAsDefined = (facts: readonly Fact[]): void => {
    const [engine, naive] = [new Crowds(), new NaiveCrowds()];
    for (const fact of facts) expect(engine.take(fact).map(inOrder)).toEqual(naive.take(fact).map(inOrder));
  };

  it('change as the definition says, at every fact and between them', () => {
    fc.assert(fc.property(anyStream(), changesAsDefined), { numRuns: 600 });
  });
  it('change as the definition says when a large one comes apart and together again', () => {
    const large = anyStream({ facts: 120, petitions: 30, cases: 20, policies: 0 });
    const policy: Fact = { fact: 'policy', window: 6, levels: [2, 3, 5, 8, 13] };
    fc.assert(
      fc.property(large, (facts) => changesAsDefined([policy, ...facts.slice(1)])),
      { numRuns: 60 },
    );
  });
  it('change in the same way when time is said to pass before each fact', () => {
    fc.assert(
      fc.property(anyStream(), (facts) => {
        const [one, other] = [new Crowds(), new Crowds()];
        for (const fact of facts) {
          const passed = fact.fact === 'policy' ? [] : other.take({ fact: 'now', at: fact.at });
          expect([...passed, ...other.take(fact)]).toEqual(one.take(fact));
        }
      }),
    );
  });
  it('are told in the order of time, each change from the level that was told before', () => {
    fc.assert(
      fc.property(anyStream(), (facts) => {
        const told = new Map<number, number>();
        let now = -Infinity;
        for (const change of all(new Crowds(), facts).flat()) {
          expect(change.at).toBeGreaterThanOrEqual(now);
          expect(change.before).toBe(told.get(change.crowd) ?? 0);
          expect(change.level).not.toBe(change.before);
          now = change.at;
          told.set(change.crowd, change.level);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the end state of a stream', () => {
  /** Of each petition one version only: which one is the latest is a matter of order. */
  const once = (facts: readonly Fact[]): Fact[] => {
    const seen = new Set<string>();
    return facts.filter((fact) => fact.fact !== 'petition' || (!seen.has(fact.id) && seen.add(fact.id)));
  };

  it('is the same in any order of the facts', () => {
    const shuffled = anyStream({ ...small, policies: 0 }).chain((facts) => {
      const [policy, ...others] = once(facts);
      const late = fc.shuffledSubarray(others, { minLength: others.length });
      return late.map(
        (again) =>
          [
            [policy!, ...others],
            [...again, policy!],
          ] as const,
      );
    });
    fc.assert(
      fc.property(shuffled, ([facts, others]) => {
        const [one, other, naive] = [new Crowds(), new Crowds(), new NaiveCrowds()];
        for (const fact of facts) naive.take(fact);
        all(one, facts);
        all(other, others);
        expect(crowdsOf(one)).toEqual(naive.crowds());
        expect(crowdsOf(other)).toEqual(naive.crowds());
      }),
      { numRuns: 300 },
    );
  });
  it('and every change are the same when any fact comes again, at once or before it is replaced', () => {
    const repeated = anyStream().chain((facts) => fc.tuple(fc.constant(facts), fc.nat(facts.length - 1), fc.nat(20)));
    const isReplacedBy = (fact: Fact, later: Fact): boolean =>
      (fact.fact === 'petition' && later.fact === 'petition' && fact.id === later.id) ||
      (fact.fact === 'policy' && later.fact === 'policy');
    fc.assert(
      fc.property(repeated, ([facts, which, wait]) => {
        const again = facts[which]!;
        const rest = facts.slice(which + 1);
        const replaced = rest.findIndex((later) => isReplacedBy(again, later));
        const at = which + 1 + Math.min(wait, replaced < 0 ? rest.length : replaced);
        const twice = all(new Crowds(), [...facts.slice(0, at), again, ...facts.slice(at)]);
        expect(twice.flat()).toEqual(all(new Crowds(), facts).flat());
        expect(twice[at]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  it('is that of the last date alone when a petition was dated again', () => {
    fc.assert(
      fc.property(anyStream({ ...small, policies: 0 }), (facts) => {
        const last = new Map(facts.flatMap((fact, i) => (fact.fact === 'petition' ? [[fact.id, i] as const] : [])));
        const latest = facts.filter((fact, i) => fact.fact !== 'petition' || last.get(fact.id) === i);
        const now = facts.reduce((until, fact) => (fact.fact === 'policy' ? until : Math.max(until, fact.at)), 0);
        const [one, other] = [new Crowds(), new Crowds()];
        all(one, facts);
        all(other, [...latest, { fact: 'now', at: now }]);
        expect(crowdsOf(one)).toEqual(crowdsOf(other));
      }),
      { numRuns: 300 },
    );
  });
});

describe('crowds that were kept', () => {
  it('go on as if nothing had happened, whenever that was', () => {
    const cut = anyStream().chain((facts) => fc.tuple(fc.constant(facts), fc.nat(facts.length)));
    fc.assert(
      fc.property(cut, ([facts, at]) => {
        const whole = all(new Crowds(), facts);
        const before = new Crowds();
        all(before, facts.slice(0, at));
        expect(all(Crowds.rebuilt(before.kept()), facts.slice(at))).toEqual(whole.slice(at));
      }),
      { numRuns: 300 },
    );
  });
});
