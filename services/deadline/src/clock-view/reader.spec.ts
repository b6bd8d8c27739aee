import { isOfUnit, watchesBelow } from './reader.js';

describe('who reads the clocks of a case', () => {
  it('is everybody of a unit that has it', () => {
    expect([['a', 'b'], ['b'], []].map((units) => isOfUnit({ unitId: 'a', role: 'CV' }, units))).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('is a leader, a committee or an inspector above it, and no other role', () => {
    const roles = ['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT', 'QT', 'VH'];
    expect(roles.filter((role) => watchesBelow({ unitId: 'a', role }))).toEqual(['LD', 'CU', 'TT']);
  });
});
