import { aPetition, linked, onDay, people, timeIs, unlinked, withdrawn } from '../../test/crowd-facts.js';
import { Crowds } from './crowds.js';
import type { Fact } from './facts.js';

const told = (facts: readonly Fact[], crowds = new Crowds()) => facts.flatMap((fact) => crowds.take(fact));
const group = (id: string, days: number, count = 5, over: object = {}) =>
  aPetition(id, days, { people: people(count, id), size: count, ...over });
/** Two petitions of three people each, in cases of their own. */
const two = [group('p', 0, 3), group('q', 1, 3)];

describe('a fact that comes late', () => {
  it('corrects the present, and its change is said to be of the present', () => {
    expect(told([timeIs(10), group('p', 2)])).toMatchObject([{ at: onDay(10), level: 5 }]);
    expect(told([timeIs(10), group('p', 2), timeIs(32)]).at(-1)).toMatchObject({ at: onDay(32), level: 0 });
  });
  it('changes nothing when its petition would have left already', () => {
    expect(told([timeIs(40), group('p', 10)])).toEqual([]);
    expect(told([timeIs(40), group('p', 10.001)])).toHaveLength(1);
  });
  it('does not turn time back', () => {
    expect(told([group('p', 0), timeIs(20), timeIs(3), group('q', 4), timeIs(30)])).toMatchObject([
      { at: onDay(0) },
      { at: onDay(20), crowd: 2 },
      { at: onDay(30), crowd: 1, level: 0 },
    ]);
  });
});

describe('a petition that comes again', () => {
  it('changes nothing when it is the same', () => {
    expect(told([group('p', 0), group('p', 0), group('p', 0)])).toHaveLength(1);
  });
  it('leaves by its last date', () => {
    expect(told([group('p', 0), group('p', 5), timeIs(34), timeIs(35)]).slice(1)).toMatchObject([{ at: onDay(35) }]);
    expect(told([group('p', 5), group('p', 0), timeIs(34)]).slice(1)).toMatchObject([{ at: onDay(30) }]);
    expect(told([group('p', 0), group('p', 5), group('p', 0), group('p', 0.5), timeIs(99)])).toHaveLength(2);
  });
  it('is out at once when its new date lies before the window, and in when it is inside again', () => {
    const facts = [timeIs(40), group('p', 35), group('p', 5), group('p', 36)];
    expect(told(facts)).toMatchObject([
      { level: 5 },
      { level: 0, at: onDay(40), reason: 'petition' },
      { level: 5, at: onDay(40) },
    ]);
  });
  it('stays withdrawn, whatever its date, and so do the people who left it', () => {
    expect(told([withdrawn('p', 3), group('p', 2), group('p', 10)])).toEqual([]);
    const left = [withdrawn('p', 1, ['p-0', 'nobody']), group('p', 0, 6), group('p', 2, 5)];
    expect(told(left)).toMatchObject([
      { level: 5, people: 5 },
      { level: 0, people: 4, reason: 'petition' },
    ]);
  });
  it('gets and loses a matter with its crowd', () => {
    const named = two.map((petition) => ({ ...petition, matter: 'm' }));
    expect(told([...two, ...named, two[0]!])).toMatchObject([
      { crowd: 1, level: 5, people: 6, reason: 'petition' },
      { crowd: 1, level: 0, people: 3 },
    ]);
  });
});

describe('a link', () => {
  it('waits for petitions that are not there yet', () => {
    expect(told([linked('p', 'q', 0), ...two])).toMatchObject([{ level: 5, reason: 'petition' }]);
  });
  it('holds by the latest word on it, in whatever order words come; of one instant the word against it counts', () => {
    for (const words of [
      [linked('p', 'q', 3), unlinked('q', 'p', 2)],
      [unlinked('q', 'p', 2), linked('p', 'q', 3)],
    ])
      expect(told([...two, ...words])).toHaveLength(1);
    for (const words of [
      [unlinked('p', 'q', 3), linked('p', 'q', 2)],
      [unlinked('p', 'q', 3), linked('q', 'p', 3)],
    ])
      expect(told([...two, ...words])).toEqual([]);
    expect(told([...two, linked('p', 'q', 3), unlinked('p', 'q', 3)])).toMatchObject([{ level: 5 }, { level: 0 }]);
  });
  it('changes nothing when it is taken back without ever having been there, or links a petition with itself', () => {
    expect(told([...two, unlinked('p', 'q', 2), linked('p', 'p', 2), unlinked('p', 'x', 2)])).toEqual([]);
  });
  it('may be taken back without a split where something else holds the crowd together', () => {
    const held = two.map((petition) => ({ ...petition, matter: 'm' }));
    expect(told([...held, linked('p', 'q', 2), unlinked('p', 'q', 3)])).toHaveLength(1);
  });
});

describe('a withdrawal', () => {
  it('of people who are not on the petition changes nothing', () => {
    expect(told([group('p', 0), withdrawn('p', 1, ['somebody', 'else'])])).toHaveLength(1);
    expect(told([group('p', 0), withdrawn('unknown', 1)])).toHaveLength(1);
  });
  it('of everybody named leaves a petition of nobody, which still holds its crowd together', () => {
    const facts = [
      group('p', 0, 3, { case: 'c' }),
      group('bridge', 1, 1, { case: 'c', matter: 'm' }),
      group('q', 2, 3, { matter: 'm' }),
    ];
    expect(told([...facts, withdrawn('bridge', 3, ['bridge-0'])])).toHaveLength(1);
    expect(told([...facts, withdrawn('bridge', 3)])).toMatchObject([{ level: 5 }, { level: 0, people: 3 }]);
  });
});

describe('at one instant', () => {
  it('facts count in the order in which they come, each by itself', () => {
    const ten = Array.from({ length: 10 }, (_, i) => aPetition(`p${i}`, 0, { case: 'c' }));
    expect(told(ten)).toMatchObject([{ level: 5 }, { level: 10, before: 5 }]);
  });
  it('several crowds may change, told by their numbers', () => {
    const facts = [group('p', 0), group('q', 0), group('r', 0), timeIs(30)];
    expect(told(facts).slice(3)).toMatchObject([{ crowd: 1 }, { crowd: 2 }, { crowd: 3 }]);
  });
});

describe('a policy', () => {
  it('may come first, last or again', () => {
    const policy: Fact = { fact: 'policy', window: 10, levels: [3, 2] };
    expect(told([policy, ...two])).toMatchObject([{ level: 3 }, { level: 3 }]);
    expect(told([...two, policy, policy])).toMatchObject([
      { level: 3, at: onDay(1), reason: 'policy' },
      { level: 3, at: onDay(1), reason: 'policy' },
    ]);
    expect(told([policy])).toEqual([]);
  });
});

describe('the next instant at which time alone may change something', () => {
  it('is that of the oldest active petition', () => {
    const crowds = new Crowds();
    expect(crowds.nextExpiry()).toBeNull();
    told([...two, withdrawn('p', 2)], crowds);
    expect(crowds.nextExpiry()).toBe(onDay(31));
    told([timeIs(31)], crowds);
    expect(crowds.nextExpiry()).toBeNull();
  });
});
