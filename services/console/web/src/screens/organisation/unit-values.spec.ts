import { wrongEnd } from './unit-values.js';

const t = (key: string): string => key;

describe('the end of a unit', () => {
  it.each([
    ['nothing, which takes it back', { lastDay: '', successorId: '' }, 3, []],
    ['a successor without a day', { lastDay: ' ', successorId: 'x' }, 0, ['last-day']],
    ['a day that is none', { lastDay: '31/02/2026', successorId: 'x' }, 0, ['last-day']],
    ['a day, with no case left', { lastDay: '31/12/2026', successorId: '' }, 0, []],
    ['a day, with cases left and nobody for them', { lastDay: '31/12/2026', successorId: '' }, 1, ['successor']],
    ['a day, with cases left and a successor', { lastDay: '31/12/2026', successorId: 'x' }, 1, []],
  ])('%s', (_, values, open, fields) => expect(wrongEnd(values, open, t).map(({ field }) => field)).toEqual(fields));
});
