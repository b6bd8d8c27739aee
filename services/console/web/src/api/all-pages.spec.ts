import { allPages, rowsOf } from './all-pages.js';

describe('a list that comes in pages', () => {
  it('is read to its end, whatever its length', async () => {
    const all = Array.from({ length: 250 }, (_, index) => index);
    const asked: (string | undefined)[] = [];
    const found = await allPages((after) => {
      asked.push(after);
      const from = Number(after ?? 0);
      return Promise.resolve({
        items: all.slice(from, from + 100),
        next: from + 100 < all.length ? String(from + 100) : null,
      });
    });
    expect(found).toEqual(all);
    expect(asked).toEqual([undefined, '100', '200']);
  });
  it('ends even when its pages do not', async () => {
    const endless = () => Promise.resolve({ items: [1], next: 'on' });
    expect(await allPages(endless)).toHaveLength(50);
    expect((await rowsOf(endless)).isWhole).toBe(false);
  });
});
