import fc from 'fast-check';
import { dayOf, isWorkingDay, workingCalendar, type CalendarDay } from '@cau-noi/calendar';
import { after } from './working-time.js';

const day = (date: string, kind: CalendarDay['kind'], status: CalendarDay['status'] = 'official'): CalendarDay => ({
  date,
  kind,
  status,
});
const calendar = workingCalendar([
  day('2026-11-24', 'holiday'),
  day('2026-08-22', 'swap-work'),
  day('2026-08-31', 'swap-off'),
  day('2026-11-23', 'swap-off', 'proposed'),
  day('2026-11-28', 'swap-work', 'proposed'),
  day('2026-11-25', 'holiday', 'withdrawn'),
]);

describe('waiting working days', () => {
  it('keeps the time of day in Asia/Ho_Chi_Minh and skips weekends and holidays', () => {
    // Friday 20/11 07:30 → Monday 23/11, then over Tuesday 24/11 (holiday) to Wednesday 25/11.
    expect(after(new Date('2026-11-20T00:30:00.000Z'), { workingDays: 2 }, calendar).toISOString()).toBe(
      '2026-11-25T00:30:00.000Z',
    );
  });

  it('counts by the local date, not the UTC one', () => {
    // 20/11 23:30 UTC is already Saturday 21/11 06:30 in Hà Nội.
    expect(after(new Date('2026-11-20T23:30:00.000Z'), { workingDays: 1 }, calendar).toISOString()).toBe(
      '2026-11-22T23:30:00.000Z',
    );
  });

  it('counts a worked Saturday and skips a day swapped off', () => {
    expect(isWorkingDay(calendar, '2026-08-22')).toBe(true);
    expect(after(new Date('2026-08-28T02:00:00.000Z'), { workingDays: 1 }, calendar).toISOString()).toBe(
      '2026-09-01T02:00:00.000Z',
    );
  });

  it('is not moved by proposals or withdrawn days', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-25'].map((date) => isWorkingDay(calendar, date))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('always ends on a working day, later than it began', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 30 }),
        (at, workingDays) => {
          const end = after(at, { workingDays }, calendar);
          return (
            end > at && isWorkingDay(calendar, dayOf(end)) && end.getTime() % 86_400_000 === at.getTime() % 86_400_000
          );
        },
      ),
    );
  });
});

describe('waiting hours', () => {
  it('of the office stops at night and over the weekend', () => {
    expect(after(new Date('2026-11-27T10:00:00.000Z'), { workingHours: 4 }, calendar).toISOString()).toBe(
      '2026-11-30T04:30:00.000Z', // Friday 17:00, Monday 11:30
    );
  });
  it('runs through nights and holidays', () => {
    expect(after(new Date('2026-11-23T20:00:00.000Z'), { hours: 4 }, calendar).toISOString()).toBe(
      '2026-11-24T00:00:00.000Z',
    );
  });
});
