import { dayAfterKey, monthsOf, weeksOf } from './year-days.js';

describe('the weeks of a month', () => {
  it('begin on Monday and hold each of its days once', () => {
    const weeks = weeksOf('2026-11'); // 1 November 2026 is a Sunday
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(30);
  });
  it('of a year hold all its days', () =>
    expect(
      monthsOf(2028).flatMap((month) =>
        weeksOf(month)
          .flat()
          .filter((day) => day !== null),
      ),
    ).toHaveLength(366));
});

describe('an arrow key', () => {
  it.each([
    ['ArrowRight', '2026-11-30', '2026-12-01'],
    ['ArrowUp', '2026-11-30', '2026-11-23'],
    ['ArrowDown', '2026-12-28', null],
    ['Enter', '2026-11-30', null],
  ])('%s from %s leads to %s', (key, from, to) => expect(dayAfterKey(from, key)).toBe(to));
});
