import { inPortions } from './in-portions.js';

describe('work in portions', () => {
  it('takes everything once and in order, and lets others in between', async () => {
    const all = Array.from({ length: 3_500 }, (_, at) => at);
    const done: number[] = [];
    const seen: number[] = [];
    await inPortions(all, (some) => {
      done.push(...some);
      setImmediate(() => seen.push(done.length));
    });
    expect(done).toEqual(all);
    expect(seen.slice(0, 3)).toEqual([1_000, 2_000, 3_000]);
  });

  it('is done at once where there is little, or nothing', async () => {
    const done: number[] = [];
    const few = inPortions([1, 2], (some) => done.push(...some));
    expect(done).toEqual([1, 2]);
    await few;
    await inPortions([], () => done.push(0));
    expect(done).toEqual([1, 2]);
  });
});
