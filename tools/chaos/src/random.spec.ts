import { randomOf } from './random.js';

describe('choices', () => {
  const some = (seed: number) => {
    const random = randomOf(seed);
    return [random.between(1, 6), random.pick(['a', 'b', 'c']), random.shuffled([1, 2, 3, 4]), random.next()];
  };

  it('are the same for the same seed, and others for another', () => {
    expect(some(7)).toEqual(some(7));
    expect(some(7)).not.toEqual(some(8));
  });

  it('reach every number of a range and no other', () => {
    const random = randomOf(1);
    const seen = new Set(Array.from({ length: 500 }, () => random.between(1, 6)));
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keep every element when shuffled', () => {
    expect(randomOf(3).shuffled([5, 6, 7, 8]).sort()).toEqual([5, 6, 7, 8]);
  });
});
