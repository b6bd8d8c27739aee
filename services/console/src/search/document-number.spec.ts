import { documentNumberOf } from './document-number.js';

describe('the number of a paper that somebody types', () => {
  it.each([
    ['15/TB-UBND', '15/TB-UBND'],
    [' 15 / tb – ubnd ', '15/tb-ubnd'],
    ['15-CV/ĐU', '15-CV/ĐU'],
    ['１５／TB−UBND', '15/TB-UBND'],
    ['60/2026/QĐ-UBND', '60/2026/QĐ-UBND'],
  ])('%s is %s', (typed, compared) => expect(documentNumberOf(typed)).toBe(compared));
  it.each(['', '15', 'đất đai', 'TB/UBND', 'XAA-26-000093', '15/', `${'1'.repeat(60)}/TB`])('“%s” is none', (typed) =>
    expect(documentNumberOf(typed)).toBeNull(),
  );
});
