import { grouped } from './grouped.js';

describe('what is offered', () => {
  it('stands in groups, in the order in which they first come', () => {
    const all = [
      { group: 'b', key: 1 },
      { group: 'a', key: 2 },
      { group: 'b', key: 3 },
    ];
    expect(grouped(all).map(({ name, inside }) => [name, inside.map(({ key }) => key)])).toEqual([
      ['b', [1, 3]],
      ['a', [2]],
    ]);
    expect(grouped([])).toEqual([]);
  });
});
