import { aPetition, linked, onDay, people, timeIs, unlinked, withdrawn } from '../../test/crowd-facts.js';
import { Crowds } from './crowds.js';
import type { CrowdChange, Fact } from './facts.js';

const told = (facts: readonly Fact[], crowds = new Crowds()): CrowdChange[] =>
  facts.flatMap((fact) => crowds.take(fact));
/** What is said of the level: the day, and from which level to which. */
const levels = (facts: readonly Fact[]) =>
  told(facts).map(({ at, before, level }) => [(at - onDay(0)) / 86_400_000, before, level]);
/** Petitions of one case on the days from 0 on. */
const ofOneCase = (count: number, id = 'p'): Fact[] =>
  Array.from({ length: count }, (_, i) => aPetition(`${id}${i}`, i, { case: `case of ${id}` }));

describe('a petition', () => {
  it('is active from the instant it was received until a window later, which it does not see', () => {
    const group = aPetition('p', 0, { people: people(5), size: 5 });
    expect(levels([group, timeIs(29.999)])).toEqual([[0, 0, 5]]);
    expect(levels([group, timeIs(30)])).toEqual([
      [0, 0, 5],
      [30, 5, 0],
    ]);
  });
  it('is active no more once it is withdrawn', () => {
    const group = aPetition('p', 0, { people: people(5), size: 5 });
    expect(told([group, withdrawn('p', 3)]).at(-1)).toEqual({
      at: onDay(3),
      crowd: 1,
      level: 0,
      before: 5,
      people: 0,
      petitions: [],
      links: [],
      reason: 'withdrawn',
    });
  });
});

describe('active petitions are linked', () => {
  const five = (over: (i: number) => object): Fact[] =>
    Array.from({ length: 5 }, (_, i) => aPetition(`p${i}`, i, over(i)));

  it('by the same case', () => {
    expect(levels(five(() => ({ case: 'c' })))).toEqual([[4, 0, 5]]);
    expect(levels(five(() => ({})))).toEqual([]);
  });
  it('by the same matter, whatever their cases', () => {
    expect(levels(five(() => ({ matter: 'project' })))).toEqual([[4, 0, 5]]);
    expect(levels(five((i) => ({ matter: `project ${i}` })))).toEqual([]);
  });
  it('by a link that was found or set, until it is taken back', () => {
    const links = [0, 1, 2, 3].map((i) => linked(`p${i}`, `p${i + 1}`, 5 + i));
    expect(levels([...five(() => ({})), ...links])).toEqual([[8, 0, 5]]);
    expect(levels([...five(() => ({})), ...links, unlinked('p4', 'p3', 9)])).toEqual([
      [8, 0, 5],
      [9, 5, 0],
    ]);
  });
  it('over others, as long as those are active', () => {
    const bridge = aPetition('bridge', 0, { case: 'c', matter: 'm', people: ['b'] });
    const two = (id: string, days: number, over: object) =>
      aPetition(id, days, { people: people(2, id), size: 2, ...over });
    const facts = [bridge, two('p', 1, { case: 'c' }), two('q', 2, { matter: 'm' })];
    expect(levels([...facts, timeIs(31)])).toEqual([
      [2, 0, 5],
      [30, 5, 0],
    ]);
  });
});

describe('the people of a crowd', () => {
  const facts = (...all: object[]): Fact[] => all.map((over, i) => aPetition(`p${i}`, i, { case: 'c', ...over }));

  it('are each counted once, however often they come', () => {
    expect(levels(facts(...Array.from({ length: 50 }, () => ({ people: ['k'] }))))).toEqual([]);
  });
  it('are those named and, for each case, the most unnamed people of one petition', () => {
    const unnamed = { people: ['k'], size: 3 };
    const change = told(facts(unnamed, unnamed, { people: ['l'], size: 4 })).at(-1);
    expect(change).toMatchObject({ level: 5, people: 2 + 3 });
    const cases = told(facts({ ...unnamed, case: 'one', matter: 'm' }, { ...unnamed, case: 'other', matter: 'm' }));
    expect(cases.at(-1)).toMatchObject({ level: 5, people: 1 + 2 + 2 });
  });
  it('are no fewer than the named ones where the size says less', () => {
    expect(told(facts({ people: people(6), size: 2 }))).toMatchObject([{ level: 5, people: 6 }]);
  });
  it('are named once even where a petition names them twice', () => {
    expect(told(facts({ people: ['k', 'k', 'l'], size: 5 }))).toMatchObject([{ level: 5, people: 5 }]);
  });
  it('leave it one by one when they withdraw, from the petition they withdraw from', () => {
    const group = facts({ people: people(4), size: 6 });
    expect(told([...group, withdrawn('p0', 1, ['person-0'])])).toMatchObject([{ people: 6 }]);
    expect(levels([...group, withdrawn('p0', 1, people(2))])).toEqual([
      [0, 0, 5],
      [1, 5, 0],
    ]);
    const elsewhere = [...group, aPetition('p1', 1, { case: 'c', people: people(2), size: 2 })];
    expect(levels([...elsewhere, withdrawn('p0', 2, people(2))])).toEqual([[0, 0, 5]]);
  });
});

describe('the level of a crowd', () => {
  it('is the highest threshold that its people reach', () => {
    expect(told([aPetition('p', 0, { people: people(29), size: 29 })])).toMatchObject([{ level: 10, before: 0 }]);
    expect(levels(ofOneCase(30))).toEqual([
      [4, 0, 5],
      [9, 5, 10],
      [29, 10, 30],
    ]);
  });
  it('falls as time passes, at the very instant and before the facts of that instant', () => {
    expect(levels([...ofOneCase(5), aPetition('late', 30, { case: 'case of p' })])).toEqual([
      [4, 0, 5],
      [30, 5, 0],
      [30, 0, 5],
    ]);
    expect(levels([...ofOneCase(10), timeIs(60)])).toEqual([
      [4, 0, 5],
      [9, 5, 10],
      [30, 10, 5],
      [35, 5, 0],
    ]);
  });
  it('falls once for all petitions that leave at one instant', () => {
    const ten = Array.from({ length: 10 }, (_, i) => aPetition(`p${i}`, 0, { case: 'c' }));
    expect(levels([...ten, timeIs(40)])).toEqual([
      [0, 0, 5],
      [0, 5, 10],
      [30, 10, 0],
    ]);
  });
  it('says with which people and petitions, and why', () => {
    const facts = [...ofOneCase(3), aPetition('x', 3, { people: people(2), size: 2 }), linked('p1', 'x', 4)];
    expect(told(facts)).toEqual([
      {
        at: onDay(4),
        crowd: 1,
        level: 5,
        before: 0,
        people: 5,
        petitions: ['p0', 'p1', 'p2', 'x'],
        links: [['p1', 'x']],
        reason: 'link',
      },
      // the crowd of x was below every level: nothing is said of its end
    ]);
  });
  it('follows another policy from the present on, back into a wider window too', () => {
    const facts: Fact[] = [...ofOneCase(6), timeIs(32)];
    expect(levels([...facts, { fact: 'policy', window: 30, levels: [3, 4] }])).toEqual([
      [4, 0, 5],
      [31, 5, 0],
      [32, 0, 3],
    ]);
    expect(levels([...facts, { fact: 'policy', window: 60, levels: [5] }])).toEqual([
      [4, 0, 5],
      [31, 5, 0],
      [32, 0, 5],
    ]);
    expect(levels([...ofOneCase(6), { fact: 'policy', window: 2, levels: [2, 5] }])).toEqual([
      [4, 0, 5],
      [5, 5, 2],
    ]);
  });
});
