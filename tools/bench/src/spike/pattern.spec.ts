import { digit, patternOf, valleysOf } from './pattern.js';

describe('a pattern of spikes', () => {
  it('is read as steps of equal length', () =>
    expect(patternOf('1,2.5', 20)).toEqual([
      { perSecond: 1, seconds: 20 },
      { perSecond: 2.5, seconds: 20 },
    ]));
  it.each(['', '1,', '1;2', '-1', 'a'])('is not %j', (text) => expect(() => patternOf(text, 20)).toThrow('commas'));
  it('has no step without a lifecycle', () => expect(() => patternOf('1,0.1', 2)).toThrow('at least one'));
  it('has its valleys where it falls', () => expect(valleysOf(patternOf(digit, 20))).toEqual([2, 4, 6]));
});
