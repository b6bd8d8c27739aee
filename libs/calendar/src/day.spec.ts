import {
  addDays,
  addMonths,
  dayOf,
  firstDayOf,
  isWeekend,
  lastDayOf,
  monthAfter,
  startOf,
  written,
  yearOf,
} from './day.js';
import fc from 'fast-check';

const text = (utc: number): string => new Date(utc).toISOString().slice(0, 10);
const days = fc.integer({ min: -40_000, max: 110_000 }).map((n) => n * 86_400_000); // from 1860 to 2271

describe('a month', () => {
  it('goes over the end of a year, both ways', () =>
    expect([monthAfter('2026-12'), monthAfter('2027-01', -1), monthAfter('2026-01', -13)]).toEqual([
      '2027-01',
      '2026-12',
      '2024-12',
    ]));
  it('has a first and a last day', () =>
    expect(['2026-02', '2028-02', '2026-12'].map((month) => [firstDayOf(month), lastDayOf(month)])).toEqual([
      ['2026-02-01', '2026-02-28'],
      ['2028-02-01', '2028-02-29'],
      ['2026-12-01', '2026-12-31'],
    ]));
});

describe('a day', () => {
  it('moves, and falls on a weekend, as the calendar of the machine says', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40_000 }), (utc, by) => {
        expect(addDays(text(utc), by)).toBe(text(utc + by * 86_400_000));
        expect(addDays(text(utc + by * 86_400_000), -by)).toBe(text(utc));
        expect(isWeekend(text(utc))).toBe([0, 6].includes(new Date(utc).getUTCDay()));
        expect(yearOf(text(utc))).toBe(new Date(utc).getUTCFullYear());
      }),
    );
  });
  it('is followed by the next one around the turn of every century, with and without a leap day', () => {
    for (const century of [1900, 2000, 2100, 2200]) {
      const first = Date.UTC(century, 1, 20);
      for (let n = 0; n < 30; n += 1) {
        const [day, next] = [n, n + 1].map((by) => text(first + by * 86_400_000)) as [string, string];
        expect([addDays(day, 1), addDays(next, -1)]).toEqual([next, day]);
      }
    }
  });
  it('begins at 17:00 UTC of the day before', () => {
    expect(startOf('2026-03-01').toISOString()).toBe('2026-02-28T17:00:00.000Z');
  });
  it('ends with its last millisecond', () => {
    expect(['2026-02-28T16:59:59.999Z', '2026-02-28T17:00:00.000Z'].map((at) => dayOf(new Date(at)))).toEqual([
      '2026-02-28',
      '2026-03-01',
    ]);
  });
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s plus %i months is %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });
});

it('a day is written as people write it', () => {
  expect(written('2026-03-09')).toBe('09/03/2026');
});
