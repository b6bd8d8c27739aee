import { before, calendarDays, daysPerMonth, hours, lengthText, workingDays, type Length } from './length.js';

const week: Length = { count: 1, unit: 'days-per-week' };

describe('a length', () => {
  it.each<[Length, string, string]>([
    [workingDays(1), '1 ngày làm việc', '1 working day'],
    [workingDays(7), '7 ngày làm việc', '7 working days'],
    [calendarDays(1), '1 ngày', '1 day'],
    [calendarDays(30), '30 ngày', '30 days'],
    [{ count: 1, unit: 'months' }, '1 tháng', '1 month'],
    [{ count: 2, unit: 'months' }, '2 tháng', '2 months'],
    [before(hours(1)), '1 giờ trước đó', '1 hour before'],
    [before(calendarDays(5)), '5 ngày trước đó', '5 days before'],
    [daysPerMonth(1), 'ít nhất 1 ngày mỗi tháng', 'at least 1 day a month'],
    [daysPerMonth(2), 'ít nhất 2 ngày mỗi tháng', 'at least 2 days a month'],
    [week, 'ít nhất 1 ngày mỗi tuần', 'at least 1 day a week'],
    [{ ...week, count: 2 }, 'ít nhất 2 ngày mỗi tuần', 'at least 2 days a week'],
    [hours(2), '2 giờ', '2 hours'],
  ])('%o is put in words', (length, vi, en) => {
    expect(lengthText(length)).toEqual({ vi, en });
  });
  it('never moves where it is measured within one day or month', () => {
    expect([hours(1).fixed, daysPerMonth(2).fixed, calendarDays(3).fixed]).toEqual([true, true, undefined]);
  });
});
