import { Differences } from './difference.js';

describe('a comparison', () => {
  const noted = (compare: (differences: Differences) => void): string[] => {
    const differences = new Differences('here');
    compare(differences);
    return differences.found.map(({ what }) => what);
  };

  it('is quiet about what is the same, in whatever order', () => {
    expect(noted((it) => it.same('state', ['closed', 3], ['closed', 3]))).toEqual([]);
    expect(noted((it) => it.sameKeys('cases', ['a', 'b'], ['b', 'a']))).toEqual([]);
  });

  it('names what differs, with both sides', () => {
    expect(noted((it) => it.same('state', 'closed', 'decided'))).toEqual(['state: expected "closed", found "decided"']);
  });

  it('leaves open what came in the meantime, and nothing else', () => {
    expect(noted((it) => it.sameKeys('beats', ['a'], ['a', 'b'], ['b', 'c']))).toEqual([]);
    expect(noted((it) => it.sameKeys('beats', ['a'], ['d'], ['b']))).toEqual([
      'beats: a is missing',
      'beats: d is one too many',
    ]);
  });

  it('names what is missing, what is one too many and what is there twice', () => {
    expect(noted((it) => it.sameKeys('cases', ['a', 'b'], ['b', 'b', 'c']))).toEqual([
      'cases: 1 are there more than once',
      'cases: a is missing',
      'cases: c is one too many',
    ]);
  });
});
