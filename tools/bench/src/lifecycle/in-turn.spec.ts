import { inTurn } from './in-turn.js';

it('lists are taken in turn, also when one is shorter', () => {
  expect(inTurn([['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']])).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  expect(inTurn([])).toEqual([]);
});
