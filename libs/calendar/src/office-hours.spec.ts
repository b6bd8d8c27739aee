import fc from 'fast-check';
import { addOfficeTime, firstOfficeInstant } from './office-hours.js';
import { workingCalendar, withoutNotices } from './working-calendar.js';

/** An instant as the clock on the wall in Việt Nam shows it. */
const local = (text: string): Date => new Date(`${text}:00+07:00`);
const calendar = workingCalendar([
  { date: '2026-12-07', kind: 'holiday', status: 'official' },
  { date: '2026-12-12', kind: 'swap-work', status: 'official' },
]);

describe('office hours', () => {
  it.each<[string, string, number, string]>([
    ['within a morning', '2026-12-01T08:00', 60, '2026-12-01T09:00'],
    ['up to its end', '2026-12-01T08:00', 210, '2026-12-01T11:30'],
    ['over noon', '2026-12-01T11:00', 60, '2026-12-01T14:00'],
    ['from noon', '2026-12-01T12:00', 30, '2026-12-01T14:00'],
    ['up to the end of the day', '2026-12-01T13:30', 210, '2026-12-01T17:00'],
    ['over night', '2026-12-01T16:30', 60, '2026-12-02T08:00'],
    ['before the morning', '2026-12-01T03:00', 30, '2026-12-01T08:00'],
    ['over a weekend', '2026-11-27T17:00', 240, '2026-11-30T11:30'],
    ['from a Saturday', '2026-11-28T10:00', 240, '2026-11-30T11:30'],
    ['over a holiday', '2026-12-04T16:00', 120, '2026-12-08T08:30'],
    ['on a Saturday that is worked', '2026-12-11T16:30', 60, '2026-12-12T08:00'],
    ['over days', '2026-12-01T07:30', 3 * 450, '2026-12-03T17:00'],
  ])('pass %s', (_when, from, minutes, to) => {
    expect(addOfficeTime(local(from), minutes, calendar)).toEqual(local(to));
  });

  it('begin at once, after noon, or the next working morning', () => {
    expect(firstOfficeInstant(local('2026-12-01T08:01'), calendar)).toEqual(local('2026-12-01T08:01'));
    expect(firstOfficeInstant(local('2026-12-01T11:30'), calendar)).toEqual(local('2026-12-01T13:30'));
    expect(firstOfficeInstant(local('2026-12-01T17:00'), calendar)).toEqual(local('2026-12-02T07:30'));
    expect(firstOfficeInstant(local('2026-12-05T00:00'), calendar)).toEqual(local('2026-12-08T07:30'));
  });

  it('add up: a wait in two parts ends when the whole wait does', () => {
    const minutes = fc.integer({ min: 1, max: 3000 });
    const instants = fc.date({ min: local('2026-01-01T00:00'), max: local('2027-12-31T00:00'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, minutes, minutes, (at, one, two) => {
        const whole = addOfficeTime(at, one + two, withoutNotices);
        expect(addOfficeTime(addOfficeTime(at, one, withoutNotices), two, withoutNotices)).toEqual(whole);
      }),
    );
  });
});
