import fc from 'fast-check';
import { workingCalendar } from '@cau-noi/calendar';
import { afterQuiet, type QuietHours } from './quiet-hours.js';

const calendar = workingCalendar([{ date: '2026-09-02', kind: 'holiday', status: 'official' }]);
const night: QuietHours = { from: '17:00', to: '07:30', restDays: true, exceptPeople: 30 };
const at = (local: string): Date => new Date(`${local}+07:00`);

describe('quiet hours', () => {
  it.each<[string, string, Partial<QuietHours>]>([
    ['2026-09-01T10:00', '2026-09-01T10:00', {}],
    ['2026-08-31T17:00', '2026-09-01T07:30', {}],
    ['2026-08-31T03:15', '2026-08-31T07:30', {}],
    ['2026-09-01T20:00', '2026-09-03T07:30', {}], // Wednesday 02/09 is a holiday
    ['2026-09-04T18:00', '2026-09-07T07:30', {}], // Friday evening
    ['2026-09-04T18:00', '2026-09-05T07:30', { restDays: false }],
    ['2026-08-31T12:15', '2026-08-31T13:30', { from: '11:30', to: '13:30' }],
  ])('of %s are over at %s', (from, to, over) => {
    expect(afterQuiet(at(from), { ...night, ...over }, calendar)).toEqual(at(to));
  });

  it('are not for the gravest: a crowd of so many people', () => {
    const midnight = at('2026-09-05T00:00');
    expect(afterQuiet(midnight, night, calendar, 30)).toBe(midnight);
    expect(afterQuiet(midnight, night, calendar, 29)).toEqual(at('2026-09-07T07:30'));
    expect(afterQuiet(midnight, { ...night, exceptPeople: null }, calendar, 5000)).toEqual(at('2026-09-07T07:30'));
  });

  it('do not exist where a policy names none', () => {
    const midnight = at('2026-09-05T00:00');
    expect([afterQuiet(midnight, null, calendar), afterQuiet(midnight, undefined, calendar)]).toEqual([
      midnight,
      midnight,
    ]);
  });

  const anyTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const anyQuiet = fc.record({ from: anyTime, to: anyTime, restDays: fc.boolean(), exceptPeople: fc.constant(null) });
  const anyInstant = fc.date({ min: at('2026-08-01T00:00'), max: at('2026-12-01T00:00'), noInvalidDate: true });

  it('end at an instant that is not quiet, and never move anything back', () => {
    fc.assert(
      fc.property(anyInstant, anyQuiet, (instant, quiet) => {
        const end = afterQuiet(instant, quiet, calendar);
        return end >= instant && afterQuiet(end, quiet, calendar).getTime() === end.getTime();
      }),
    );
  });

  it('keep the order of what waits', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyQuiet, (one, other, quiet) => {
        const [first, last] = one <= other ? [one, other] : [other, one];
        return afterQuiet(first, quiet, calendar) <= afterQuiet(last, quiet, calendar);
      }),
    );
  });
});
