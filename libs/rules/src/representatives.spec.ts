import { checkRepresentatives, representativesAllowed } from './representatives.js';

describe('the representatives of a group', () => {
  it.each([
    [5, 1, 2],
    [10, 1, 2],
    [11, 1, 5],
    [300, 1, 5],
  ])('are, of %i people, %i to %i', (size, from, to) => {
    expect(representativesAllowed(size)).toEqual({ from, to });
    expect(() => checkRepresentatives(size, to)).not.toThrow();
    expect(() => checkRepresentatives(size, to + 1)).toThrow(
      expect.objectContaining({ code: 'representatives-out-of-range', params: { n: size, a: from, b: to } }),
    );
  });
  it('are not bounded below five people', () => {
    expect(() => checkRepresentatives(4, 4)).not.toThrow();
  });
  it('may be named later: nobody marked is taken', () => {
    expect(() => checkRepresentatives(12, 0)).not.toThrow();
  });
});
