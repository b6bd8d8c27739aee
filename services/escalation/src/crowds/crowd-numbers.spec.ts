import { aPetition, linked, onDay, people, timeIs, unlinked } from '../../test/crowd-facts.js';
import { Crowds } from './crowds.js';
import type { Fact } from './facts.js';

const told = (facts: readonly Fact[], crowds = new Crowds()) => facts.flatMap((fact) => crowds.take(fact));
const group = (id: string, days: number, count: number, over: object = {}) =>
  aPetition(id, days, { people: people(count, id), size: count, ...over });

describe('a crowd', () => {
  it('keeps its number while its petitions come and go', () => {
    const facts = Array.from({ length: 100 }, (_, i) => aPetition(`p${i}`, i * 0.999, { case: 'c' }));
    expect(told(facts)).toMatchObject([
      { crowd: 1, level: 5 },
      { crowd: 1, level: 10 },
      { crowd: 1, level: 30 },
    ]);
    const apart = [group('p', 0, 5, { case: 'c' }), group('q', 31, 5, { case: 'c' })];
    expect(told(apart)).toMatchObject([
      { crowd: 1, level: 5 },
      { crowd: 1, level: 0, reason: 'expired' },
      { crowd: 2, level: 5 },
    ]);
  });
  it('goes on after a merge when it is the older one, and the other ends in it', () => {
    const facts = [group('younger', 1, 6), group('older', 0, 5), linked('older', 'younger', 2)];
    expect(told(facts)).toMatchObject([
      { crowd: 1, level: 5 },
      { crowd: 2, level: 5 },
      { at: onDay(2), crowd: 1, level: 0, before: 5, people: 0, petitions: [], reason: 'merged-into', into: 2 },
      { at: onDay(2), crowd: 2, level: 10, before: 5, people: 11, petitions: ['older', 'younger'], reason: 'link' },
    ]);
  });
  it('goes on when a petition joins it, even one that was received before it', () => {
    const facts = [group('p', 5, 5, { case: 'c' }), group('late', 0, 5, { case: 'c' })];
    expect(told(facts)).toMatchObject([
      { crowd: 1, level: 5 },
      { crowd: 1, level: 10, petitions: ['late', 'p'] },
    ]);
  });
  it('of one instant is the older one by the ids of the petitions', () => {
    const facts = [group('b', 0, 5), group('a', 0, 5), linked('a', 'b', 1)];
    expect(told(facts).slice(2)).toMatchObject([
      { crowd: 1, into: 2 },
      { crowd: 2, level: 10 },
    ]);
  });
  it('keeps its number after a split where it has more people, of as many where its oldest petition is', () => {
    const split = (many: number, few: number) =>
      told([group('p', 0, few), group('q', 1, many), linked('p', 'q', 2), unlinked('p', 'q', 3)]).slice(-2);
    expect(split(7, 5)).toMatchObject([
      { crowd: 1, level: 5, before: 10, petitions: ['q'], reason: 'unlink' },
      { crowd: 3, level: 5, before: 0, petitions: ['p'], reason: 'split-off', from: 1 },
    ]);
    expect(split(5, 5)).toMatchObject([
      { crowd: 1, petitions: ['p'] },
      { crowd: 3, petitions: ['q'], from: 1 },
    ]);
  });
  it('is merged over two steps at once by one petition that touches all', () => {
    const facts = [group('p', 0, 5, { case: 'c' }), group('q', 1, 5, { matter: 'm' }), group('r', 2, 5)];
    const bridge = [linked('x', 'r', 3), aPetition('x', 4, { case: 'c', matter: 'm' })];
    expect(told([...facts, ...bridge]).slice(3)).toMatchObject([
      { crowd: 1, level: 10, before: 5, people: 16 },
      { crowd: 2, level: 0, reason: 'merged-into', into: 1 },
      { crowd: 3, level: 0, reason: 'merged-into', into: 1 },
    ]);
  });
  it('keeps its number when its only petition goes to another case or another date', () => {
    const facts = [
      group('p', 0, 5),
      group('p', 0, 10, { case: 'other' }),
      group('p', 3, 30, { case: 'other' }),
      timeIs(33),
    ];
    expect(told(facts)).toMatchObject([
      { crowd: 1, level: 5 },
      { crowd: 1, level: 10 },
      { crowd: 1, level: 30 },
      { crowd: 1, level: 0, at: onDay(33) },
    ]);
  });
  it('that an older petition is moved into stays, unless that petition was most of its own crowd', () => {
    const facts = [aPetition('a', 0, { case: 'c' }), group('p', 1, 5, { case: 'c' }), group('q', 2, 7, { case: 'd' })];
    const moved = group('a', 0, 3, { case: 'd' });
    expect(told([...facts, moved]).slice(2)).toMatchObject([{ crowd: 2, level: 10, petitions: ['a', 'q'] }]);
    const whole = group('a', 0, 6, { case: 'd' });
    expect(told([...facts, whole]).slice(2)).toMatchObject([
      { crowd: 1, level: 10, petitions: ['a', 'q'] },
      { crowd: 2, level: 0, reason: 'merged-into', into: 1 },
      { crowd: 3, level: 5, petitions: ['p'], reason: 'split-off', from: 1 },
    ]);
  });
});
