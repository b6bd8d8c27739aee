import fc from 'fast-check';
import { addDays, addWorkingDays } from '@cau-noi/calendar';
import { naiveEnd } from '../../test/naive-count.js';
import { withRedDays } from '../../test/naive-holidays.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf, type WorkingCalendar } from '../calendars/calendar.js';
import type { Length } from '../law/length.js';
import { count, isWithinWorkingDays, lateFromDay, lateFromInstant } from './counting.js';

const calendar = calendarOf(officialCalendars);
const working = (n: number): Length => ({ count: n, unit: 'working-days' });
const days = (n: number): Length => ({ count: n, unit: 'calendar-days' });
const months = (n: number): Length => ({ count: n, unit: 'months' });
const end = (length: Length, start: string): string | null => count(length, start, calendar).due;

describe('the test vectors of the law', () => {
  it.each([
    ['KN accept, 7 working days', working(7), '2026-11-20', '2026-12-02'],
    ['KN accept, 10 days', days(10), '2026-11-20', '2026-11-30'],
    ['7 working days over Tết', working(7), '2026-02-13', '2026-03-03'],
    ['10 days over Tết', days(10), '2026-02-13', '2026-02-23'],
    ['10 days ending on a swapped Monday', days(10), '2026-08-21', '2026-09-03'],
    ['30 days ending on 24/11', days(30), '2026-10-25', '2026-11-25'],
    ['TC screen, 7 working days', working(7), '2026-11-20', '2026-12-02'],
    ['TC forward, 5 working days', working(5), '2026-11-20', '2026-11-30'],
  ])('%s', (_name, length, start, due) => {
    expect(end(length, start)).toBe(due);
  });
});

describe('a period in working days', () => {
  it('counts a Saturday that is worked in exchange', () => {
    expect(count(working(1), '2026-08-21', calendar)).toMatchObject({ due: '2026-08-22', worked: ['2026-08-22'] });
  });
  it('names the weekdays it left out', () => {
    expect(count(working(1), '2026-02-13', calendar).daysOff).toEqual([
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
    ]);
  });
  it('takes no notice of a proposal', () => {
    expect(end(working(1), '2026-11-20')).toBe('2026-11-23');
  });
  it('asks the calendar of every year it touches', () => {
    expect(count(working(7), '2026-12-28', calendar).years).toEqual([2026, 2027]);
  });
});

describe('a period in days', () => {
  it('ends with the next working day when its last day is off, and says so', () => {
    expect(count(days(30), '2026-10-25', calendar)).toMatchObject({
      due: '2026-11-25',
      end: '2026-11-24',
      daysOff: ['2026-11-24'],
    });
  });
  it('may end on a Saturday that is worked in exchange', () => {
    expect(count(days(1), '2026-08-21', calendar)).toMatchObject({
      due: '2026-08-22',
      end: '2026-08-22',
      worked: ['2026-08-22'],
    });
  });
  it('includes days off inside it', () => {
    expect(end(days(12), '2026-02-13')).toBe('2026-02-25');
  });
});

describe('a period in months', () => {
  it('ends on the corresponding day', () => {
    expect(end(months(3), '2026-03-11')).toBe('2026-06-11');
  });
  it('ends on the last day of a month that has no such day', () => {
    expect(count(months(1), '2026-01-31', calendar)).toMatchObject({ due: '2026-03-02', end: '2026-02-28' });
  });
  it('crosses the year', () => {
    expect(end(months(12), '2024-02-29')).toBe('2025-02-28');
  });
});

describe('a period that runs backwards', () => {
  it('counts working days before its event', () => {
    expect(end({ ...working(5), direction: 'before' }, '2026-12-02')).toBe('2026-11-25');
  });
  it('moves earlier when it falls on a day off', () => {
    expect(count({ ...days(5), direction: 'before' }, '2026-11-29', calendar)).toMatchObject({
      due: '2026-11-23',
      end: '2026-11-24',
    });
  });
});

describe('lateness', () => {
  it('begins at 00:00 in Hà Nội of the day after a due date', () => {
    expect(lateFromDay('2026-12-02').toISOString()).toBe('2026-12-02T17:00:00.000Z');
  });
  it('begins one millisecond after an instant', () => {
    expect(lateFromInstant(new Date('2026-12-02T03:00:00.020Z')).toISOString()).toBe('2026-12-02T03:00:00.021Z');
  });
});

describe('working days between two days', () => {
  it('are within the limit on the last of them, and not after', () => {
    expect([
      isWithinWorkingDays(7, '2026-11-20', '2026-12-02', calendar),
      isWithinWorkingDays(7, '2026-11-20', '2026-12-03', calendar),
    ]).toEqual([true, false]);
  });
  it('count back over a holiday', () => {
    expect(addWorkingDays('2026-11-25', -2, calendar)).toBe('2026-11-20');
  });
});

const day = fc.integer({ min: 0, max: 3 * 365 }).map((n) => addDays('2025-01-01', n));
const someDays = (max: number) => fc.uniqueArray(day, { maxLength: max });
const lengths = fc.record({
  count: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom('working-days' as const, 'calendar-days' as const),
  direction: fc.constantFrom(undefined, 'before' as const),
});
const monthLengths = fc.record({
  count: fc.integer({ min: 1, max: 24 }),
  unit: fc.constant('months' as const),
  direction: fc.constant(undefined),
});
const calendars = fc.record({ off: someDays(60), worked: someDays(30) });
const built = ({ off, worked }: { off: string[]; worked: string[] }): WorkingCalendar => ({
  off: new Set(off),
  worked: new Set(worked.filter((each) => !off.includes(each))),
  holidays: new Set(off),
  notices: new Map(),
  versions: new Map(),
  proposals: [],
});

describe('counting, for any calendar and any start', () => {
  it('agrees with one who counts the days on a wall calendar', () => {
    fc.assert(
      fc.property(fc.oneof(lengths, monthLengths), day, calendars, (length, start, rows) => {
        const any = built(rows);
        const given: Length = {
          count: length.count,
          unit: length.unit,
          ...(length.direction && { direction: length.direction }),
        };
        expect(count(given, start, any).due).toBe(naiveEnd(given, start, withRedDays(any), any.worked));
      }),
    );
  });
  it('never ends earlier for one more holiday', () => {
    fc.assert(
      fc.property(lengths, day, calendars, day, ({ count: n, unit }, start, rows, holiday) => {
        const before = count({ count: n, unit }, start, built(rows)).due ?? '';
        const after = count({ count: n, unit }, start, built({ ...rows, off: [...rows.off, holiday] })).due ?? '';
        expect(after >= before).toBe(true);
      }),
    );
  });
  it('always ends on a working day', () => {
    fc.assert(
      fc.property(lengths, day, calendars, (length, start, rows) => {
        const any = built(rows);
        const { due } = count({ count: length.count, unit: length.unit }, start, any);
        expect(naiveEnd({ count: 0, unit: 'calendar-days' }, due ?? '', withRedDays(any), any.worked)).toBe(due);
      }),
    );
  });
});

describe('what a count tells beside its end', () => {
  const pause = (from: string, to: string) => ({ from, to, ground: 'suspension' as const });

  it('names official days off that it moved from, and no ordinary weekend', () => {
    expect(count(days(10), '2026-10-21', calendar)).toMatchObject({
      end: '2026-10-31',
      due: '2026-11-02',
      daysOff: [],
    });
    expect(count(days(1), '2026-08-30', calendar).daysOff).toEqual(['2026-08-31', '2026-09-01', '2026-09-02']);
  });
  it('takes no notice of a pause that begins after the end', () => {
    expect(count(days(10), '2026-10-05', calendar, [pause('2026-10-16', '2026-10-20')]).due).toBe('2026-10-15');
  });
  it('leaves out nothing for a pause that holds the day of the event alone', () => {
    expect(count(days(10), '2026-10-05', calendar, [pause('2026-10-05', '2026-10-06')]).due).toBe('2026-10-15');
  });
});
